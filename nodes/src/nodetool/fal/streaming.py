"""
Endpoints that answer piece by piece, over server-sent events.
"""

import json
from collections.abc import AsyncGenerator
from typing import Any

import httpx
from nodetool.fal.client import Client
from nodetool.fal.errors import RunnerFailed, StreamBroken, UnexpectedResponse
from nodetool.fal.redaction import clean, shape

_SUFFIX = "/stream"


async def events(
    client: Client, endpoint: str, arguments: dict[str, Any], key: str
) -> AsyncGenerator[dict[str, Any], None]:
    """
    The partial results of ``endpoint``, each a JSON object, as they come.

    Raises ``StreamBroken`` when the connection drops, ``RunnerFailed`` when the runner reports an error,
    ``UnexpectedResponse`` for events of another shape, and the transport's ``Refusal`` and ``Broken``. A broken
    stream is never started anew: the run has been billed.
    """
    count = 0
    try:
        # Ids like fal-ai/flux-lora/stream name the stream itself.
        path = "" if endpoint.endswith(_SUFFIX) else _SUFFIX
        async for event in client.stream(endpoint, arguments, path=path):
            count += 1
            yield _checked(event, key)
    except (httpx.HTTPError, json.JSONDecodeError) as error:
        raise StreamBroken(
            f"The stream of {endpoint} broke after {count} partial results ({type(error).__name__})"
        ) from None
    if not count:
        raise UnexpectedResponse(f"The stream of {endpoint} ended without a result")


def _checked(event: Any, key: str) -> dict[str, Any]:
    if not isinstance(event, dict):
        raise UnexpectedResponse(f"The stream sent {shape(event)} in place of a JSON object")
    if set(event) <= {"detail", "error", "error_type", "status"} and event.get("detail", event.get("error")):
        raise RunnerFailed(f"The model's runner failed: {clean(str(event.get('detail', event.get('error'))), key)}")
    return event
