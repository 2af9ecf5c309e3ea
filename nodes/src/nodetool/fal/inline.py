"""
Files that an answer holds as bare base64, as OpenAI's models do: ``{"b64_json": "iVBOR…"}`` in place of a URL.

``file_data`` is what fal's own shape of a file calls it.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from nodetool.fal.content import sniff

_KEYS = ("b64_json", "b64", "base64", "file_data")
#: Characters of a payload that show what it is; a multiple of four.
_HEAD = 4096
#: Values that are looked at; answers with more of them are of no model that sends files so.
_LOOKED_AT = 20_000
_UNKNOWN = frozenset({"application/octet-stream", "text/plain"})


def with_urls(response: Any) -> Any:
    """``response`` with file objects, whose URL is a ``data:`` URI, in place of bare base64; itself if it has none."""
    if not any(_payload(value) for value in _values(response)):
        return response
    found: list[Any] = [None]
    waiting: list[tuple[Any, Any, Any]] = [(found, 0, response)]
    while waiting:
        holder, place, value = waiting.pop()
        key = _payload(value)
        if key:
            value = _file(value, key)
        holder[place] = value
        if isinstance(value, dict):
            holder[place] = dict.fromkeys(value)
            waiting += [(holder[place], name, inner) for name, inner in value.items()]
        elif isinstance(value, list):
            holder[place] = [None] * len(value)
            waiting += [(holder[place], index, inner) for index, inner in enumerate(value)]
    return found[0]


def _values(response: Any) -> Iterator[Any]:
    waiting = [response]
    for _ in range(_LOOKED_AT):
        if not waiting:
            return
        value = waiting.pop()
        yield value
        if isinstance(value, dict | list):
            waiting += islice(value.values() if isinstance(value, dict) else value, _LOOKED_AT)


def _payload(value: Any) -> str:
    """The key of ``value`` that holds a file; empty when none does, or a URL says where the file is."""
    if not isinstance(value, dict) or value.get("url"):
        return ""
    return next((key for key in _KEYS if isinstance(value.get(key), str) and _kind(value[key])), "")


def _kind(payload: str) -> str:
    """The content type of base64, from its beginning; empty for other text, and for bytes of no known kind."""
    head = "".join(payload[:_HEAD].split())
    try:
        data = base64.b64decode(head[: len(head) // 4 * 4], validate=True)
    except (binascii.Error, ValueError):
        return ""
    kind = sniff(data)
    return "" if kind in _UNKNOWN else kind


def _file(value: Mapping[str, Any], key: str) -> dict[str, Any]:
    kept = {name: inner for name, inner in value.items() if name not in (key, "url")}
    return {"url": f"data:{_kind(value[key])};base64,{value[key].strip()}", **kept}
