"""A schema as drift sees it: the members of a union, whether null is one, and the default."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.contract.drift.same import canonical

Schema = Mapping[str, Any]
Definitions = Mapping[str, Schema]
PREFIX = "#/$defs/"
_UNIONS = ("anyOf", "oneOf")


@dataclass(frozen=True)
class Member:
    """One member of a union, with its reference followed; a plain schema is a union of one.

    ``name`` is the definition's, empty for a schema in place; ``label`` tells members apart in paths.
    """

    name: str
    schema: Schema

    @property
    def type(self) -> str:
        """The JSON type, or ``any`` where nothing says which."""
        return str(self.schema.get("type", "any"))

    @property
    def label(self) -> str:
        """The definition's name, else the type."""
        return self.name or self.type

    @property
    def values(self) -> list[Any] | None:
        """The values allowed by ``enum`` or ``const``, None without such a list."""
        if "const" in self.schema:
            return [self.schema["const"]]
        values = self.schema.get("enum")
        return values if isinstance(values, list) else None


@dataclass(frozen=True)
class Shape:
    """A schema taken apart.

    An absent default and a default of null are the same: not sent. ``carried`` holds what stands beside the type
    (``media``, ``limits``, ``stated``), be it written at the schema or at its only member.
    """

    members: tuple[Member, ...]
    nullable: bool
    default: Any
    carried: Schema

    @property
    def media(self) -> str:
        """The kind of file; empty for everything else."""
        return str(self.carried.get("media") or "")


def shape_of(schema: Schema, definitions: Definitions) -> Shape:
    """Take ``schema`` apart, following references into ``definitions``."""
    branches = list(_branches(schema))
    members = (_member(branch, definitions) for branch in branches if not _is_null(branch))
    # A member given twice says nothing more, and would be in the way of pairing.
    distinct = tuple({(member.name, canonical(member.schema)): member for member in members}.values())
    carried = {**distinct[0].schema, **schema} if len(distinct) == 1 else schema
    return Shape(distinct, any(map(_is_null, branches)), schema.get("default"), carried)


def _branches(schema: Schema) -> Iterator[Schema]:
    union = next((schema[name] for name in _UNIONS if name in schema), None)
    if union is None:
        yield schema
        return
    for branch in union:
        yield from _branches(branch)


def _is_null(schema: Schema) -> bool:
    return schema.get("type") == "null"


def _member(schema: Schema, definitions: Definitions) -> Member:
    if "$ref" not in schema:
        return Member("", schema)
    name = str(schema["$ref"]).removeprefix(PREFIX)
    # What stands beside a reference (``media``) adds to what it refers to.
    return Member(name, {**definitions.get(name, {}), **schema})
