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
#: Longer names of folders and files are cut: Windows and some archives end at 255 or 260 characters a path.
MAX_MODULE = 60


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


def catalog_entry(model: Mapping[str, Any]) -> dict[str, Any]:
    """One ``models[]`` entry of the Platform API reduced to facts."""
    metadata = model.get("metadata") or {}
    group = metadata.get("group") or {}
    facts = {
        "endpoint": model["endpoint_id"],
        "category": metadata.get("category") or "unknown",
        "name": metadata.get("display_name") or model["endpoint_id"],
        "status": metadata.get("status") or "active",
        "date": (metadata.get("date") or "")[:10],
        "updated": (metadata.get("updated_at") or "")[:10],
        "tags": list(metadata.get("tags") or []),
        "license": metadata.get("license_type"),
        "kind": metadata.get("kind"),
        "group": group.get("key"),
        "lab": metadata.get("model_lab"),
        "family": metadata.get("model_family"),
        "stream": bool(metadata.get("stream_url")),
    }
    return {key: _printable(value) for key, value in facts.items() if value not in (None, "", [], False)}


def _printable(value: Any) -> Any:
    """``value`` with lone surrogates, which UTF-8 cannot encode, replaced, and one name must not stop the rest."""
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return [_printable(item) for item in value] if isinstance(value, list) else value


def catalog_text(entries: Iterable[Mapping[str, Any]]) -> str:
    """``specs/catalog.json``: sorted by endpoint id, one entry a line, for diffs that people can read."""
    ordered = sorted(entries, key=lambda entry: str(entry["endpoint"]))
    lines = ",\n".join("  " + json.dumps(entry, ensure_ascii=True) for entry in ordered)
    return '{\n "endpoints": [\n' + lines + "\n ]\n}\n"
