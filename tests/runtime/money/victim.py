"""A process that runs a node and may be killed at any time. Imported before it is forked."""

from __future__ import annotations

import asyncio
from multiprocessing.connection import Connection
from unittest import mock

import fal_client.client
from nodetool.fal import runner, upstream
from nodetool.nodes.fal.text_to_image import FluxSchnell

from tests.runtime.harness import Context

assert runner
# Reading the certificates takes longer than the rest of a run against the double.
upstream._tls()


def run(pipe: Connection, prompt: str, urls: dict[str, str], key: str, settings: dict[str, str]) -> None:
    """Runs the node once; says when it begins and what came of it."""
    with mock.patch.multiple(fal_client.client, **urls):
        pipe.send("begins")
        result = asyncio.run(FluxSchnell(prompt=prompt).process(Context(key=key, environment=settings)))
        pipe.send(result["output"].uri)
