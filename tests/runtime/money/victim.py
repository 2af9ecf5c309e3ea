"""A process that runs a node and may be killed at any time. Imported before it is forked."""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any
from unittest import mock

import fal_client.client
import httpx
from nodetool.fal import network, runner, transport
from nodetool.fal.money.journal import Store
from nodetool.nodes.fal.text_to_image import FluxSchnell

from tests.runtime.harness import Context

assert runner
# Reading the certificates takes longer than the rest of a run against the double.
network.tls()


class Steps:
    """
    Counts the moments between which a run changes nothing that is left when it is gone: before and after each request
    to fal, and before, in and after each transaction of the journal. At the moment ``last`` the process kills itself.
    """

    def __init__(self, last: int) -> None:
        self._left = last

    def taken(self) -> None:
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def write(self, store: Store, work: Callable[[sqlite3.Connection], Any]) -> Any:
        def inside(connection: sqlite3.Connection) -> Any:
            result = work(connection)
            self.taken()
            return result

        self.taken()
        result = _write(store, inside)
        self.taken()
        return result

    async def send(self, connections: transport.Connections, request: httpx.Request) -> httpx.Response:
        self.taken()
        response = await _send(connections, request)
        self.taken()
        return response


_write, _send = Store.write, transport.Connections.handle_async_request


def run(pipe: Connection, prompt: str, urls: dict[str, str], key: str, settings: dict[str, str], last: int = 0) -> None:
    """Runs the node once, up to the moment ``last`` (:class:`Steps`); says when it begins."""
    steps = Steps(last)
    with (
        mock.patch.multiple(fal_client.client, **urls),
        mock.patch.object(Store, "write", lambda store, work: steps.write(store, work)),
        mock.patch.object(transport.Connections, "handle_async_request", lambda self, it: steps.send(self, it)),
    ):
        pipe.send("begins")
        asyncio.run(FluxSchnell(prompt=prompt).process(Context(key=key, environment=settings)))
