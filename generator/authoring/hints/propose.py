"""fal's words beside the names that the rules give: class, fields, enums, basic fields, media kinds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from generator.authoring.scaffold import propose_basic_fields, propose_field_names
from generator.contract.order import has_media
from generator.contract.view import Contract, is_sync_mode
from generator.plan.identifiers import class_identifier, field_identifier
from generator.plan.nodes import RESERVED
from generator.plan.reserved import CLASS_NAMES
from generator.specs.fieldname import field_name_of


@dataclass(frozen=True)
class ParameterHint:
    """One parameter: fal's words, and what it becomes."""

    name: str
    field: str
    kind: str
    #: The nested class of its allowed values, and its media kind; empty where it has none.
    enum: str
    media: str
    required: bool
    basic: bool
    words: str


@dataclass(frozen=True)
class Hint:
    """One endpoint. ``words`` are fal's own: to write from, never to copy."""

    endpoint: str
    class_name: str
    words: str
    parameters: tuple[ParameterHint, ...]

    def to_json(self) -> dict[str, Any]:
        """The hint as data."""
        return asdict(self)


def hint_of(
    endpoint: str,
    class_name: str,
    contract: Contract,
    older: Mapping[str, Any],
    words: str,
    parameters: Mapping[str, str],
) -> Hint:
    """The proposals for one contract; ``words`` and ``parameters`` are what fal says, where anything is known."""
    chosen = dict(propose_field_names(contract, older))
    basic = propose_basic_fields(contract)
    rows = [
        ParameterHint(
            name=name,
            field=field_identifier(chosen.get(name, field_name_of(name, has_media(schema))), RESERVED),
            kind=_kind(schema),
            enum=class_identifier(name, CLASS_NAMES) if next(_find(schema, "enum"), None) else "",
            media=next((str(kind) for kind in _find(schema, "media")), ""),
            required=name in contract.required,
            basic=name in basic,
            words=parameters.get(name, ""),
        )
        for name, schema in contract.parameters.items()
        if not is_sync_mode(name, schema)
    ]
    return Hint(endpoint, class_name, words, tuple(rows))


def _kind(schema: Mapping[str, Any]) -> str:
    """The schema in a few words: ``integer or null``, ``list of string``."""
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(_kind(branch) for branch in schema["anyOf"]))
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    if schema.get("type") == "array":
        return f"list of {_kind(schema.get('items', {}))}"
    return str(schema.get("type", "anything"))


def _find(schema: Mapping[str, Any], key: str) -> Iterator[Any]:
    if key in schema:
        yield schema[key]
    for inner in (*schema.get("anyOf", []), schema.get("items")):
        if isinstance(inner, Mapping):
            yield from _find(inner, key)
