"""
Parsing fal's answers without blocking the event loop.
"""

import asyncio
import gc
import json
import re
from typing import Any

from nodetool.fal.errors import UnexpectedResponse

_MARK = "\ufffd"
_HALF = re.compile("[\ud800-\udfff]")
#: The three bytes that Python reads as half a character, and UTF-8 (RFC 3629) does not have.
_RAW_HALF = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]")
#: Each escape of JSON (RFC 8259, section 7); the group is half a character alone.
_PATTERN = r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)"
_ESCAPES, _RAW_ESCAPES = re.compile(_PATTERN, re.DOTALL), re.compile(_PATTERN.encode(), re.DOTALL)
#: Bytes that are parsed within a few milliseconds; more go to a thread.
_SMALL = 256 * 1024


async def parsed(content: bytes | str, request_id: str = "") -> Any:
    """
    The JSON in ``content``. A whole number of more than 64 bits is its digits, as text; half a character, as a text ends
    with that was cut, and bytes that are no UTF-8 are U+FFFD: no host, database or protocol takes them, and what was paid
    for would be lost.

    Raises ``ValueError`` when it is not JSON, and ``UnexpectedResponse`` when it nests deeper than Python can read.
    """
    try:
        if len(content) <= _SMALL:
            return _loaded(content, parse_int=_as_int)
        return await asyncio.to_thread(_in_steps, content)
    except RecursionError:
        raise UnexpectedResponse("fal sent JSON that is nested too deeply to be read", request_id) from None


def _loaded(content: bytes | str, **hooks: Any) -> Any:
    text = whole(content)
    try:
        return json.loads(text, **hooks)
    except UnicodeDecodeError:
        # A text that was cut within a character, or one of another charset: the rest of the answer is none the worse.
        return json.loads(text.decode("utf-8", "replace") if isinstance(text, bytes) else text, **hooks)


def _in_steps(content: bytes | str) -> Any:
    # The C parser holds the interpreter lock until it ends; each call of a Python function lets other threads run.
    # JSON has no cycles, but the collector would look for some again and again, and stop all threads for it.
    collects = gc.isenabled()
    gc.disable()
    try:
        return _loaded(content, object_hook=_same, parse_float=_as_float, parse_int=_as_int)
    finally:
        if collects:
            gc.enable()


def whole(content: bytes | str) -> bytes | str:
    """JSON without halves of characters, escaped or in bytes. Pairs of escapes that are one character stay."""
    if isinstance(content, str):
        content = content if content.isascii() else _HALF.sub(_MARK, content)
        return _ESCAPES.sub(_mended, content) if "\\ud" in content or "\\uD" in content else content
    # Words of other languages begin with this byte, but no base64 does: large files cost one search for it.
    if b"\xed" in content:
        content = _RAW_HALF.sub(_MARK.encode(), content)
    if b"\\ud" in content or b"\\uD" in content:
        content = _RAW_ESCAPES.sub(_mended, content)
    return content


def _mended(found: "re.Match[Any]") -> Any:
    """A backslash with what belongs to it, as it is unless that is one half of a character alone."""
    return found[0] if found[1] is None else (_MARK if isinstance(found[0], str) else _MARK.encode())


def _same(value: Any) -> Any:
    return value


def _as_float(text: str) -> float:
    return float(text)


def _as_int(text: str) -> int | str:
    """The number; its digits where it is too long: nothing else of an answer is lost for one that nobody can use."""
    try:
        number = int(text)
    except ValueError:
        return text
    return number if is_sendable(number) else text


def is_sendable(number: int) -> bool:
    """Whether NodeTool's worker can send a whole number on: its protocol (MessagePack) has those of 64 bits alone."""
    return -(2**63) <= number < 2**64
