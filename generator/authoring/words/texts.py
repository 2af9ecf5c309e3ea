"""Every text that a field of a ready node shows, resolved as the node shows it, beside the facts about the value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.contract.facts_text import branches, known_facts
from generator.contract.view import is_sync_mode
from generator.specs.fieldname import field_name_of
from generator.specs.model import FieldSpec
from generator.specs.project import Endpoint, Project
from generator.text import toml_key

Schema = Mapping[str, Any]


@dataclass(frozen=True)
class FieldText:
    """The description of one parameter, or of one member of a structure, at one endpoint.

    ``key`` is the place in the spec where it can be worded, ``own`` whether the spec itself words it.
    ``names`` are the fields of the node (for a member: of its structure, too), ``choices`` the enum's values.
    ``definition`` is the structure of a member, by its name in the contract.
    """

    endpoint: Endpoint
    key: str
    parameter: str
    name: str
    text: str
    own: bool
    schema: Schema = field(repr=False)
    required: bool = False
    names: frozenset[str] = frozenset()
    definition: str = ""

    @property
    def facts(self) -> dict[str, Any]:
        """``stated`` and ``limits`` of the value, of the members of its union and of its items."""
        found: dict[str, Any] = {}
        for branch in branches(self.schema):
            items = branch.get("items")
            found |= known_facts(items) if isinstance(items, Mapping) else {}
            found |= known_facts(branch)
        return found

    @property
    def media(self) -> str:
        """The kind of file, empty for other values."""
        return next((str(part["media"]) for part in _parts(self.schema) if part.get("media")), "")

    @property
    def choices(self) -> tuple[Any, ...]:
        """The values of its enum, empty for other values."""
        return next((tuple(part["enum"]) for part in _parts(self.schema) if "enum" in part), ())

    @property
    def default(self) -> Any:
        """The default, ``None`` when there is none."""
        return self.schema.get("default")

    @property
    def takes_object(self) -> bool:
        """Whether an object with members of its own may be given."""
        return any("$ref" in part or part.get("type") == "object" for part in _parts(self.schema))


def field_texts(project: Project, endpoint: Endpoint) -> Iterator[FieldText]:
    """All texts of one endpoint: its parameters in order, then the members of the structures they reach."""
    takes = endpoint.inputs
    shown = {name: schema for name, schema in takes.items() if not is_sync_mode(name, schema)}
    specs = {name: project.field_spec(endpoint, name) for name in shown}
    names = frozenset(_field_name(name, schema, specs[name]) for name, schema in shown.items()) | set(shown)
    for name, schema in shown.items():
        own = endpoint.spec.fields.get(name)
        yield FieldText(
            endpoint,
            toml_key("fields", name),
            name,
            _field_name(name, schema, specs[name]),
            specs[name].description or "",
            own is not None and own.description is not None,
            schema,
            name in endpoint.contract.required,
            names,
        )
    for definition in endpoint.contract.structures:
        yield from _members(project, endpoint, definition, names)


def _members(project: Project, endpoint: Endpoint, definition: str, names: frozenset[str]) -> Iterator[FieldText]:
    members = endpoint.contract.members(definition)
    needed = endpoint.contract.definition(definition).get("required", ())
    own = endpoint.spec.structures.get(definition)
    names |= set(members) | {_field_name(name, schema, FieldSpec()) for name, schema in members.items()}
    for name, schema in members.items():
        spec = project.member_spec(endpoint, definition, name)
        mine = own.fields.get(name) if own else None
        yield FieldText(
            endpoint,
            toml_key("structures", definition, "fields", name),
            name,
            _field_name(name, schema, spec),
            spec.description or "",
            mine is not None and mine.description is not None,
            schema,
            name in needed,
            names,
            definition,
        )


def _field_name(parameter: str, schema: Schema, spec: FieldSpec) -> str:
    if spec.name is not None:
        return spec.name
    media = any(part.get("media") for part in _parts(schema))
    return field_name_of(parameter, media and spec.media != "none")


def _parts(schema: Schema) -> Iterator[Schema]:
    """``schema``, the members of its union, and their items."""
    for branch in branches(schema):
        yield branch
        if isinstance(branch.get("items"), Mapping):
            yield branch["items"]
