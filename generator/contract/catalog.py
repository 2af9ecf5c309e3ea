"""The catalogue: every endpoint fal lists, facts only."""

from __future__ import annotations

import hashlib
import json
import keyword
import re
from collections.abc import Iterable, Mapping
from typing import Any

#: Categories whose plain Python name would be the name of something else.
_RENAMED = {"json": "json_processing"}
#: Names that Windows keeps for devices, whatever the suffix.
DEVICE_NAMES = frozenset({"con", "prn", "aux", "nul"}) | {
    f"{port}{number}" for port in ("com", "lpt") for number in range(10)
}
#: Names that no category may take: modules of the pack, and devices.
_TAKEN = DEVICE_NAMES | {"dynamic", "shared"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
#: Longer names of folders and files are cut: Windows and some archives end at 255 or 260 characters a path.
MAX_MODULE = 60
#: The status of an endpoint that fal has retired.
DEPRECATED = "deprecated"


def module_name(category: str) -> str:
    """A category as a Python module name: ``text-to-image`` → ``text_to_image``.

    ``3d-to-3d`` becomes ``model_3d_to_3d``, since ``from … import`` accepts neither leading digits nor keywords;
    so do names that are taken (``dynamic``) or that Windows cannot store (``con``). One that is too long ends
    in a digest of the category.
    """
    name = re.sub(r"[^a-z0-9]+", "_", category.lower()).strip("_") or "unknown"
    name = _RENAMED.get(name, name)
    if name[0].isdigit() or keyword.iskeyword(name) or name in _TAKEN:
        name = f"model_{name}"
    if len(name) <= MAX_MODULE:
        return name
    digest = hashlib.sha256(category.encode("utf-8", "backslashreplace")).hexdigest()[:8]
    return f"{name[: MAX_MODULE - 9]}_{digest}"


def is_retired(entry: Mapping[str, Any]) -> bool:
    """Whether fal no longer lists the endpoint of a row of the catalogue."""
    return entry.get("status") == DEPRECATED


def catalog_entry(model: Mapping[str, Any]) -> dict[str, Any]:
    """One ``models[]`` entry of the Platform API reduced to facts.

    A fact of another type than fal documents is left out. Raises ``TypeError`` where that is the category, the name or
    the status, by which everything else is sorted and counted.
    """
    metadata = model.get("metadata") or {}
    group, tags = metadata.get("group"), metadata.get("tags")
    facts = {
        "endpoint": model["endpoint_id"],
        "category": _needed(metadata, "category") or "unknown",
        "name": _needed(metadata, "display_name") or model["endpoint_id"],
        "status": _needed(metadata, "status") or "active",
        "date": _day(metadata.get("date")),
        "updated": _day(metadata.get("updated_at")),
        "tags": [_text(tag) for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else [],
        "license": _text(metadata.get("license_type")),
        "kind": _text(metadata.get("kind")),
        "group": _text(group.get("key")) if isinstance(group, Mapping) else "",
        "lab": _text(metadata.get("model_lab")),
        "family": _text(metadata.get("model_family")),
        "stream": bool(metadata.get("stream_url")),
    }
    return {key: value for key, value in facts.items() if value not in ("", [], False)}


def _needed(metadata: Mapping[str, Any], key: str) -> str:
    value = metadata.get(key)
    if value is not None and not isinstance(value, str):
        raise TypeError(f"{key} is {value!r:.80}, which is no text")
    return _text(value)


def _day(value: object) -> str:
    found = _DAY.match(value) if isinstance(value, str) else None
    return found[0] if found else ""


def _text(value: object) -> str:
    """``value`` on one line; lone surrogates, which UTF-8 cannot encode, are replaced: one name must not stop the rest."""
    if not isinstance(value, str):
        return ""
    return " ".join(value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").split())


def catalog_text(entries: Iterable[Mapping[str, Any]]) -> str:
    """``specs/catalog.json``: sorted by endpoint id, one entry a line, for diffs that people can read."""
    ordered = sorted(entries, key=lambda entry: str(entry["endpoint"]))
    lines = ",\n".join("  " + json.dumps(entry, ensure_ascii=True) for entry in ordered)
    return '{\n "endpoints": [\n' + lines + "\n ]\n}\n"
