"""JSON Schema → Python annotation, default and bounds of one parameter. A table of kinds, no text layout."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, partial
from typing import Any, Protocol

from pydantic_core import SchemaError, SchemaValidator
from pydantic_core.core_schema import str_schema

from generator.contract.schema import references
from generator.plan.model import Import
from generator.plan.source import Source, literal

TYPES = "nodetool.metadata.types"
REFERENCES = {
    "image": "ImageRef",
    "video": "VideoRef",
    "audio": "AudioRef",
    "model3d": "Model3DRef",
    "document": "DocumentRef",
    "file": "AssetRef",
}
SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
#: JSON Schema keyword → pydantic ``Field`` argument.
BOUNDS = {
    "minimum": "ge",
    "maximum": "le",
    "exclusiveMinimum": "gt",
    "exclusiveMaximum": "lt",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "minItems": "min_length",
    "maxItems": "max_length",
}


_NUMBER = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
#: Which keywords mean something for which type; the others would break the generated class.
_APPLY = {
    "string": ("minLength", "maxLength", "pattern"),
    "integer": _NUMBER,
    "number": _NUMBER,
    "array": ("minItems", "maxItems"),
}


#: From here on, not every whole number is a float.
_EXACT = 2**53


class UnplannableError(Exception):
    """The schema says something that no field can express."""


@dataclass(frozen=True)
class TypePlan:
    """A type as it will be printed. ``empty`` is the value of an unset field, where the type has one."""

    annotation: Source
    empty: Source | None = None
    imports: frozenset[Import] = frozenset()
    bounds: Mapping[str, Any] = field(default_factory=dict)
    structures: frozenset[str] = frozenset()
    #: Member names by value, when the type is an enum.
    members: Mapping[Any, Source] = field(default_factory=dict)
    #: Turns a default into the call that builds the structure, when the type is one.
    construct: Callable[[Mapping[str, Any]], Source] | None = None
    media: str | None = None
    file_object: bool = False
    nullable: bool = False


class Names(Protocol):
    """What the type table asks its surroundings: classes for enums and structures."""

    def enum(self, values: Sequence[Any]) -> tuple[Source, frozenset[Import], Mapping[Any, Source]]: ...

    def structure(self, name: str) -> tuple[Source, frozenset[Import], frozenset[str]]: ...

    def construct(self, name: str, value: Mapping[str, Any]) -> Source: ...

    def definition(self, name: str) -> Mapping[str, Any]: ...


def plan_type(schema: Mapping[str, Any], names: Names) -> TypePlan:
    """The type of a parameter. Raises ``UnplannableError`` when its schema cannot be a field."""
    if "$ref" in schema:
        return _reference(schema, names)
    if "anyOf" in schema:
        return _union(schema, names)
    if "enum" in schema or "const" in schema:
        return _enum(schema.get("enum", [schema.get("const")]), names)
    if schema.get("media"):
        return _media(schema["media"])
    kind = schema.get("type")
    if kind == "array":
        return _array(schema, names)
    if kind == "object":
        return _mapping(schema, names)
    if kind in SCALARS:
        return TypePlan(Source(SCALARS[kind]), literal("") if kind == "string" else None, bounds=_bounds(schema))
    # No type at all, or nothing but null: whatever a person sets is sent.
    return TypePlan(Source("Any"), imports=frozenset({Import("typing", "Any")}))


def _reference(schema: Mapping[str, Any], names: Names) -> TypePlan:
    name = str(schema["$ref"]).removeprefix("#/$defs/")
    if schema.get("media"):
        return replace(_media(schema["media"]), file_object=True)
    if is_image_size(name, names.definition(name)):
        return TypePlan(Source("ImageSize"), imports=frozenset({Import(TYPES, "ImageSize")}))
    definition = names.definition(name)
    if not definition.get("properties"):
        if _holds_itself(name, names):
            return _mapping({}, names)
        return plan_type({k: v for k, v in definition.items() if k != "$ref"}, names)
    annotation, imports, structures = names.structure(name)
    return TypePlan(annotation, imports=imports, structures=structures, construct=partial(names.construct, name))


def _holds_itself(name: str, names: Names) -> bool:
    """Whether a shape without members of its own leads back to itself: then it can be anything."""
    todo, seen = list(references(names.definition(name))), set[str]()
    while todo:
        current = todo.pop()
        definition = names.definition(current)
        if current == name:
            return True
        if current not in seen and not definition.get("properties"):
            todo += references(definition)
        seen.add(current)
    return False


def is_image_size(name: str, definition: Mapping[str, Any]) -> bool:
    """Whether a shape is exact width and height, for which NodeTool has a type of its own."""
    return name == "ImageSize" and set(definition.get("properties", {})) == {"width", "height"}


def _media(kind: str) -> TypePlan:
    name = REFERENCES[kind]
    return TypePlan(Source(name), Source(f"{name}()"), frozenset({Import(TYPES, name)}), media=kind)


def _enum(values: Sequence[Any], names: Names) -> TypePlan:
    if any(value is None or isinstance(value, list | dict) for value in values):
        raise UnplannableError(f"enum values must be text, numbers or booleans: {list(values)[:5]!r}")
    if any(isinstance(value, float) and not (value.is_integer() and abs(value) < _EXACT) for value in values):
        # NodeTool's metadata know choices of text and whole numbers alone; others would break every node's listing.
        return _joined([TypePlan(Source(type(value).__name__)) for value in values])
    annotation, imports, members = names.enum(values)
    return TypePlan(annotation, imports=imports, members=members)


def _array(schema: Mapping[str, Any], names: Names) -> TypePlan:
    bounds = _bounds(schema)
    if "prefixItems" in schema:
        members = [plan_type(item, names) for item in schema["prefixItems"]]
        inner = _joined(members)
        bounds = {"min_length": len(members), "max_length": len(members)} | bounds
    else:
        inner = plan_type(schema.get("items", {}), names)
    return replace(
        inner,
        annotation=Source(f"list[{inner.annotation}]"),
        empty=Source("[]"),
        bounds=bounds,
        members={},
        nullable=False,
    )


def _mapping(schema: Mapping[str, Any], names: Names) -> TypePlan:
    extra = schema.get("additionalProperties")
    if isinstance(extra, Mapping) and extra:
        inner = plan_type(extra, names)
        return TypePlan(
            Source(f"dict[str, {inner.annotation}]"), Source("{}"), inner.imports, structures=inner.structures
        )
    return TypePlan(Source("dict[str, Any]"), Source("{}"), frozenset({Import("typing", "Any")}))


def _union(schema: Mapping[str, Any], names: Names) -> TypePlan:
    branches = [branch for branch in schema["anyOf"] if branch.get("type") != "null"]
    nullable = len(branches) < len(schema["anyOf"])
    if not branches:
        return plan_type({}, names)
    if len(branches) == 1:
        outer = {k: v for k, v in schema.items() if k in BOUNDS}
        return replace(plan_type({**branches[0], **outer}, names), nullable=nullable)
    # A string of any form beside fixed values or a size: both are sent, the branch chosen is the value's type.
    planned = sorted((plan_type(branch, names) for branch in branches), key=lambda plan: not plan.members)
    return replace(_joined(planned), nullable=nullable)


def _joined(plans: Sequence[TypePlan]) -> TypePlan:
    annotations = list(dict.fromkeys(plan.annotation for plan in plans))
    if len(annotations) == 1:
        return replace(plans[0], bounds={})
    members = {value: name for plan in plans for value, name in plan.members.items()}
    return TypePlan(
        Source(" | ".join(annotations)),
        next((plan.empty for plan in plans if plan.media), None),
        frozenset().union(*(plan.imports for plan in plans)),
        structures=frozenset().union(*(plan.structures for plan in plans)),
        members=members,
        media=next((plan.media for plan in plans if plan.media), None),
    )


def _bounds(schema: Mapping[str, Any]) -> dict[str, Any]:
    kind = str(schema.get("type"))
    bounds = {BOUNDS[keyword]: schema[keyword] for keyword in _APPLY.get(kind, ()) if keyword in schema}
    if "pattern" in bounds and not _understood(bounds["pattern"]):
        del bounds["pattern"]
    return _whole(bounds) if kind == "integer" else bounds


@cache
def _understood(pattern: str) -> bool:
    """Whether pydantic's regular expressions know everything in ``pattern``; they have no look-around."""
    try:
        return SchemaValidator(str_schema(pattern=pattern)) is not None
    except SchemaError:
        return False


def _whole(bounds: dict[str, Any]) -> dict[str, Any]:
    """Bounds of an integer: NodeTool shows ``ge`` and ``le`` alone, so exclusive ones move by one."""
    found = {name: int(value) if float(value).is_integer() else value for name, value in bounds.items()}
    if "gt" in found:
        above = int(found.pop("gt") // 1) + 1
        found["ge"] = max(above, found.get("ge", above))
    if "lt" in found:
        below = -int(-found.pop("lt") // 1) - 1
        found["le"] = min(below, found.get("le", below))
    return found
