"""The order of properties: fal's where it gives one, else the order in which a person fills them in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

_TEXT = re.compile(r"(^|_)(prompt|text|instruction|instructions|query|question|lyrics|input|messages)(_|$)")
_SIZE = re.compile(
    r"(^|_)(size|width|height|aspect|ratio|resolution|duration|length|frames|fps|num_images|seconds)(_|$)"
)
_LAST = re.compile(r"(^|_)(seed|safety|nsfw|sync_mode|moderation)(_|$)")
_NEGATIVE = re.compile(r"(^|_)negative_")

MEDIA, TEXT, SIZE, REST, LAST = range(5)


def order_properties(
    properties: Mapping[str, dict[str, Any]], required: Sequence[str], given: Sequence[str]
) -> dict[str, dict[str, Any]]:
    """``properties`` in ``given`` order (fal's ``x-fal-order-properties``), the unnamed ones behind.

    Without ``given``: required first; in each half media, prompt-like text, size and length, the rest
    as it stands, seed and safety switches last.
    """
    if given:
        first = [name for name in given if name in properties]
        rest = [name for name in properties if name not in set(first)]
        return {name: properties[name] for name in [*first, *rest]}
    wanted = set(required)
    return dict(sorted(properties.items(), key=lambda item: (item[0] not in wanted, group_of(*item))))


def group_of(name: str, schema: Mapping[str, Any]) -> int:
    """Where a parameter stands among its kind: ``MEDIA`` first, ``LAST`` last."""
    if has_media(schema):
        return MEDIA
    if _LAST.search(name):
        return LAST
    if _TEXT.search(name) and not _NEGATIVE.search(name):
        return TEXT
    return SIZE if _SIZE.search(name) else REST


def has_media(schema: Mapping[str, Any]) -> bool:
    """Whether the value is a file, a list of files, or a union that can be one."""
    if "media" in schema:
        return True
    items = schema.get("items")
    if isinstance(items, Mapping) and has_media(items):
        return True
    return any(has_media(member) for member in schema.get("anyOf", []))
