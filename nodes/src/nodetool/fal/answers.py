"""
Parsing fal's answers without blocking the event loop.
"""

import asyncio
import gc
import json
from typing import Any

from nodetool.fal.errors import UnexpectedResponse

#: Bytes that are parsed within a few milliseconds; more go to a thread.
_SMALL = 256 * 1024


async def parsed(content: bytes | str, request_id: str = "") -> Any:
    """
    The JSON in ``content``. A whole number that is longer than Python reads is its digits, as text.

    Raises ``ValueError`` when it is not JSON, and ``UnexpectedResponse`` when it nests deeper than Python can read.
    """
    try:
        if len(content) <= _SMALL:
            return json.loads(content, parse_int=_as_int)
        return await asyncio.to_thread(_in_steps, content)
    except RecursionError:
        raise UnexpectedResponse("fal sent JSON that is nested too deeply to be read", request_id) from None


def _in_steps(content: bytes | str) -> Any:
    # The C parser holds the interpreter lock until it ends; each call of a Python function lets other threads run.
    # JSON has no cycles, but the collector would look for some again and again, and stop all threads for it.
    collects = gc.isenabled()
    gc.disable()
    try:
        return json.loads(content, object_hook=_same, parse_float=_as_float, parse_int=_as_int)
    finally:
        if collects:
            gc.enable()


def _same(value: Any) -> Any:
    return value


def _as_float(text: str) -> float:
    return float(text)


def _as_int(text: str) -> int | str:
    try:
        return int(text)
    except ValueError:
        # Nothing else of an answer is lost for one number that nobody can use.
        return text
