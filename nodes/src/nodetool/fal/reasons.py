"""
What fal says in a response that brings no file, in place of the file or beside it.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from nodetool.fal import leniency
from nodetool.fal.files import is_url
from nodetool.fal.redaction import clean

#: Keys under which models and gateways put words, the most telling first.
_WORDS = ("detail", "error", "refusal", "reason", "message", "description", "text", "output", "finish_reason", "status")
#: Keys whose words are the request's own.
_ECHOES = re.compile(r"prompt|request_id|seed|endpoint|model|^type$|^id$", re.IGNORECASE)
#: Keys whose truth means that a check marked the result or held it back.
_FLAGS = re.compile(r"nsfw|flagged|blocked|filtered|unsafe|content_policy", re.IGNORECASE)
#: Values that are looked at for marks, and marks that are told, at most.
_LOOKED_AT = 20_000
_FLAGS_TOLD = 5
_PATH_LENGTH = 60
_REMARKS = 3
_REMARK_LENGTH = 240


def flags(response: Any) -> list[str]:
    """
    Where the response says that a safety check has marked it, at any depth: ``safety.flagged``, ``images.0.nsfw``.

    A mark may be a list or an object of marks, one for each picture or rule.
    """
    told: dict[str, None] = {}
    waiting: list[tuple[str, str, Any]] = [("", "", response)]
    for _ in range(_LOOKED_AT):
        if not waiting or len(told) == _FLAGS_TOLD:
            break
        path, mark, value = waiting.pop()
        if isinstance(value, Mapping | list):
            members = value.items() if isinstance(value, Mapping) else enumerate(value)
            inside = [
                (f"{path}.{key}".removeprefix("."), str(key), inner) for key, inner in islice(members, _LOOKED_AT)
            ]
            waiting += reversed([(at, mark or (at if _FLAGS.search(key) else ""), inner) for at, key, inner in inside])
        elif mark and leniency.truth(value) is True:
            told[clean(mark, limit=_PATH_LENGTH)] = None
    return list(told)


def remarks(response: Any) -> str:
    """What the response says in words, in one cleaned line; empty when it says nothing."""
    if isinstance(response, str):
        return clean(response)
    members = response if isinstance(response, Mapping) else {}
    others = [key for key in members if key not in _WORDS and not _says_nothing(str(key))]
    found = [text for key in (*_WORDS, *others) for text in _texts(members.get(key))]
    return clean("; ".join(found[:_REMARKS]))


def _says_nothing(key: str) -> bool:
    """Whether a key's value is the request's own, or a flag that :func:`flags` reports."""
    return bool(_ECHOES.search(key) or _FLAGS.search(key))


def _texts(value: Any) -> Iterator[str]:
    """The words in a value: a text, the ``msg`` of validation errors, ``message`` of an error object."""
    if isinstance(value, str) and value.strip() and not is_url(value):
        yield clean(value, limit=_REMARK_LENGTH)
    elif isinstance(value, list):
        for inner in value[:_REMARKS]:
            yield from _texts(inner)
    elif isinstance(value, Mapping):
        for key in ("msg", "message", "detail", "reason"):
            yield from _texts(value.get(key))
