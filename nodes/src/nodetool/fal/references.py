"""
NodeTool's file references: recognising them, and turning what people and hosts hand over into the declared class.
"""

from collections.abc import Mapping
from importlib import import_module
from typing import Any

from nodetool.config.environment import Environment
from nodetool.fal.redaction import brief
from nodetool.metadata.types import AssetRef, NameToType, TextRef, asset_types

#: Keys of a serialised reference that lead to bytes elsewhere, by an address or by the id of an asset.
LEADING_KEYS = ("uri", "asset_id")
_CONTENT_KEYS = frozenset({"uri", "data", "asset_id"})


def is_reference(value: Any) -> bool:
    """Whether a dict is a serialised reference: a NodeTool asset type, and at least one way to its bytes."""
    return (
        isinstance(value, dict)
        and str(value.get("type")) in {"asset", *asset_types}
        and not _CONTENT_KEYS.isdisjoint(value)
    )


def is_empty(ref: AssetRef) -> bool:
    """Whether a reference leads nowhere: an unset field."""
    return ref.data is None and not ref.asset_id and not ref.uri


def class_of(value: Mapping[str, Any]) -> type[AssetRef]:
    """The class that a serialised reference names; ``AssetRef`` for every other object."""
    found: type[AssetRef] = NameToType[str(value["type"])] if is_reference(value) else AssetRef
    return found


def from_dict(value: Mapping[str, Any]) -> AssetRef:
    """The reference that ``value`` (see :func:`is_reference`) describes, as the class of its own type."""
    kind: Any = class_of(value)
    known = {
        key: inner for key, inner in value.items() if key in kind.model_fields and key != "type" and inner is not None
    }
    made: AssetRef = kind(**known)
    return made


def as_reference(value: Any, kind: type[AssetRef]) -> Any:
    """
    ``value`` as a ``kind``: a reference of any class, a serialised one, or a link to the web or ``data:`` URI as text.

    The worker says ``"asset"`` for documents and other files, an image may feed a field for any file, and
    older workflows stored plain URLs. Raises ``ValueError`` for everything else: text and objects without the type
    of a reference may be what a model has answered, which must not name files of the user's.
    """
    if isinstance(value, str) and value and not is_link(value):
        raise ValueError(
            f"as text, a file is a public link or a data URI, not {brief(value)}; connect a node that gives the file,"
            f' or write {{"type": "{kind.model_fields["type"].default}", "uri": …}}'
        )
    return as_named(value, kind)


def as_named(value: Any, kind: type[AssetRef]) -> Any:
    """
    As :func:`as_reference`, with texts of every kind: paths and NodeTool's own addresses, too.

    For callers who hold these texts against what may be read.
    """
    if isinstance(value, kind):
        return value
    if isinstance(value, AssetRef):
        return _recast(value, kind)
    if isinstance(value, str):
        return kind(uri=value)
    if is_reference(value):
        return as_named(from_dict(value), kind)
    plain = ', which is one with a "type" and a "uri" alone' if isinstance(value, dict) else ""
    raise ValueError(f"expected a file, got {type(value).__name__}{plain}")


def is_link(text: str) -> bool:
    """Whether text is a link that leads neither to this machine and its network nor to the user's NodeTool server."""
    # Loaded with the first text: it brings an HTTP client along, which is not needed to list nodes.
    files = import_module("nodetool.fal.files")
    return bool(files.starts_as_url(text) and files.usable(text, Environment.get_environment()))


def _recast(value: AssetRef, kind: type[AssetRef]) -> Any:
    shared = {name: getattr(value, name) for name in kind.model_fields if name != "type" and hasattr(value, name)}
    # Text refs hold plain text where every other class holds bytes or base64.
    if isinstance(value, TextRef) and isinstance(value.data, str) and not issubclass(kind, TextRef):
        shared["data"] = value.data.encode()
    return kind(**shared)
