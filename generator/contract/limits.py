"""fal's machine-readable limits of files: ``x-fal`` on the file's string, or the same keys beside it.

``timeout`` is left out: it says how long fal waits for the download. Units: bytes, pixels, seconds, frames a
second, and width divided by height.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from generator.contract.errors import Json
from generator.contract.values import TOO_LARGE

#: The keys that some documents write directly into the schema.
LIMITS = (
    "max_file_size", "min_width", "max_width", "min_height", "max_height", "max_pixels",
    "min_aspect_ratio", "max_aspect_ratio", "min_duration", "max_duration", "min_fps", "max_fps",
)  # fmt: skip
_LIMIT = re.compile(r"(min|max)_[a-z_]{1,40}")


def limits_of(schema: Json) -> dict[str, Any]:
    """The limits that stand in ``schema`` itself, sorted by name."""
    beside = {name: schema[name] for name in LIMITS if name in schema}
    own = schema.get("x-fal")
    given = {**beside, **(own if isinstance(own, Mapping) else {})}
    return {name: given[name] for name in sorted(given, key=str) if _is_limit(name, given[name])}


def _is_limit(name: object, value: object) -> bool:
    if not (isinstance(name, str) and _LIMIT.fullmatch(name)):
        return False
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    # A file has a size, and a picture a width: a maximum of 0 is a placeholder.
    return (0 if name.startswith("min_") else 1e-9) <= value < TOO_LARGE


def with_limits(reduced: dict[str, Any], limits: Mapping[str, Any]) -> dict[str, Any]:
    """``reduced`` with ``limits`` beside every ``media`` in it; on itself when it holds no file.

    fal writes them on the file, on the list of files or on the union with null.
    """
    if not limits:
        return reduced
    if "media" in reduced or not _has_file(reduced):
        return {**reduced, "limits": {**limits, **reduced.get("limits", {})}}
    found = dict(reduced)
    if _has_file(found.get("items")):
        found["items"] = with_limits(found["items"], limits)
    if "anyOf" in found:
        found["anyOf"] = [with_limits(branch, limits) if _has_file(branch) else branch for branch in found["anyOf"]]
    return found


def _has_file(schema: object) -> bool:
    if not isinstance(schema, Mapping):
        return False
    inner = [schema.get("items"), *schema.get("anyOf", [])]
    return "media" in schema or any(map(_has_file, inner))
