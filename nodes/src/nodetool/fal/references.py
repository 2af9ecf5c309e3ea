"""
NodeTool's file references: recognising them, and turning what people and hosts hand over into the declared class.
"""

from collections.abc import Mapping
from typing import Any

from nodetool.metadata.types import AssetRef, NameToType, TextRef, asset_types

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


def from_dict(value: Mapping[str, Any]) -> AssetRef:
    """The reference that ``value`` (see :func:`is_reference`) describes, as the class of its own type."""
    kind: Any = NameToType[str(value["type"])] if is_reference(value) else AssetRef
    known = {
        key: inner for key, inner in value.items() if key in kind.model_fields and key != "type" and inner is not None
    }
    made: AssetRef = kind(**known)
    return made


def as_reference(value: Any, kind: type[AssetRef]) -> Any:
    """
    ``value`` as a ``kind``: a reference of any class, a serialised one, or text.

    The worker says ``"asset"`` for documents and other files, an image may feed a field for any file, and
    older workflows stored plain URLs. Raises ``ValueError`` for everything else.
    """
    if isinstance(value, kind):
        return value
    if isinstance(value, AssetRef):
        return _recast(value, kind)
    if isinstance(value, str):
        return kind(uri=value)
    if isinstance(value, dict) and (is_reference(value) or not _CONTENT_KEYS.isdisjoint(value)):
        return as_reference(from_dict(value), kind)
    raise ValueError(f"expected a file, got {type(value).__name__}")


def _recast(value: AssetRef, kind: type[AssetRef]) -> Any:
    shared = {name: getattr(value, name) for name in kind.model_fields if name != "type" and hasattr(value, name)}
    # Text refs hold plain text where every other class holds bytes or base64.
    if isinstance(value, TextRef) and isinstance(value.data, str) and not issubclass(kind, TextRef):
        shared["data"] = value.data.encode()
    return kind(**shared)
