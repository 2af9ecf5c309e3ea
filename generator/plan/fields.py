"""Fields of nodes and structures: name, annotation, default, bounds, description of each parameter."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.plan.identifiers import Identifier, field_identifier, is_identifier
from generator.plan.model import FieldPlan
from generator.plan.source import Source, literal
from generator.plan.types import BOUNDS, TypePlan, UnplannableError
from generator.problems import Problem
from generator.specs.fieldname import field_name_of
from generator.specs.model import FieldSpec

NULL = {"type": "null"}
DEFAULT, FACTORY, ALIAS, EXTRA, DESCRIPTION = (
    Identifier(name)
    for name in ("default", "default_factory", "serialization_alias", "json_schema_extra", "description")
)
BOUND_NAMES = {name: Identifier(name) for name in BOUNDS.values()}


@dataclass(frozen=True)
class Parameter:
    """One parameter as fal and people describe it, before it is a field."""

    name: str
    schema: Mapping[str, Any]
    required: bool
    spec: FieldSpec
    file: str

    @property
    def key(self) -> str:
        return f"fields.{self.name}"


def settle(schema: Mapping[str, Any], spec: FieldSpec) -> dict[str, Any]:
    """The schema with what people settled: number's kind, media kind, bounds, default."""
    settled = _map_leaf(dict(schema), spec)
    for key in ("minimum", "maximum", "default"):
        value = getattr(spec, key)
        if value is not None:
            settled[key] = value
    return settled


def _map_leaf(schema: dict[str, Any], spec: FieldSpec) -> dict[str, Any]:
    if "anyOf" in schema:
        return {**schema, "anyOf": [_map_leaf(dict(branch), spec) for branch in schema["anyOf"]]}
    if schema.get("type") == "array" and isinstance(schema.get("items"), Mapping):
        return {**schema, "items": _map_leaf(dict(schema["items"]), spec)}
    if spec.type and schema.get("type") in ("integer", "number"):
        schema["type"] = spec.type
    if spec.media and ("media" in schema or schema.get("type") == "string"):
        schema = {k: v for k, v in schema.items() if k != "media"}
        return schema if spec.media == "none" else {**schema, "media": spec.media}
    return schema


def field_name(parameter: Parameter, media: bool, reserved: frozenset[str], problems: list[Problem]) -> Identifier:
    """The field's name: the spec's, or fal's without ``_url``, escaped where Python or NodeTool needs it."""
    chosen = parameter.spec.name
    if chosen is None:
        return field_identifier(field_name_of(parameter.name, media), reserved)
    if is_identifier(chosen) and chosen not in reserved:
        return Identifier(chosen)
    problems.append(
        Problem(
            parameter.file,
            f"{parameter.key}.name",
            f"{chosen!r} cannot name a field",
            "use lower case, digits, underscores",
        )
    )
    return field_identifier(chosen, reserved)


def plan_field(
    name: Identifier, parameter: Parameter, schema: Mapping[str, Any], plan: TypePlan, problems: list[Problem]
) -> FieldPlan:
    """The field of ``parameter``, whose settled ``schema`` has the type ``plan``."""
    default, optional = _default(parameter, schema, plan, problems)
    bounds = dict(plan.bounds)
    if is_seed(parameter.name, schema, parameter.required):
        default, optional, bounds = _seed_default(schema), False, {**bounds, "ge": -1}
    annotation = Source(f"{plan.annotation} | None") if optional and plan.annotation != "None" else plan.annotation
    # A structure is built when it is asked for: building pydantic classes while modules load costs start-up time.
    lazy = plan.construct is not None and default not in ("None", "[]", "{}")
    arguments: list[tuple[Identifier, Source]] = [
        (FACTORY, Source(f"lambda: {default}")) if lazy else (DEFAULT, default)
    ]
    if name != parameter.name:
        arguments.append((ALIAS, literal(parameter.name)))
    arguments += [(BOUND_NAMES[key], literal(value)) for key, value in sorted(bounds.items())]
    if parameter.spec.hidden:
        arguments.append((EXTRA, literal({"expose": "none"})))
    if parameter.spec.description:
        arguments.append((DESCRIPTION, literal(parameter.spec.description)))
    return FieldPlan(
        name,
        parameter.name,
        annotation,
        tuple(arguments),
        parameter.required,
        plan.file_object,
        parameter.spec.description or "",
    )


def is_seed(name: str, schema: Mapping[str, Any], required: bool) -> bool:
    """Whether ``-1`` stands for "leave it out, take a new random one" (``docs/architecture.md``, "Nodes")."""
    branches = [branch for branch in schema.get("anyOf", [schema]) if branch != NULL]
    whole = len(branches) == 1 and branches[0].get("type") == "integer" and "enum" not in branches[0]
    return name == "seed" and whole and not required


def _seed_default(schema: Mapping[str, Any]) -> Source:
    value = schema.get("default")
    return literal(value if isinstance(value, int) else -1)


def _default(
    parameter: Parameter, schema: Mapping[str, Any], plan: TypePlan, problems: list[Problem]
) -> tuple[Source, bool]:
    """The printed default, and whether the field may be ``None``.

    Without a default of fal's, an optional text, number, flag or choice starts as ``None``: that is how
    "not set" differs from a set ``""``, ``0`` or ``False``. Files and lists have an empty value of their own.
    """
    value = schema.get("default")
    if plan.media or value is None:
        if plan.empty is not None and (
            plan.media or plan.annotation.startswith(("list", "dict")) or parameter.required
        ):
            return plan.empty, False
        return Source("None"), True
    try:
        return _value_source(value, plan), plan.nullable
    except UnplannableError as error:
        problems.append(Problem(parameter.file, f"{parameter.key}.default", str(error), "set `default` in the spec"))
        return Source("None"), True


def _value_source(value: Any, plan: TypePlan) -> Source:
    """The default as source: an enum member where the type has one for it, else a literal."""
    if isinstance(value, list | dict) or not plan.members:
        return _plain_source(value, plan)
    if value in plan.members:
        return plan.members[value]
    if "|" in plan.annotation:
        return literal(value)
    raise UnplannableError(f"{value!r} is none of the allowed values {list(plan.members)[:12]}")


def _plain_source(value: Any, plan: TypePlan) -> Source:
    annotation = plan.annotation
    if plan.construct is not None and isinstance(value, dict):
        return plan.construct(value)
    if plan.construct is not None and isinstance(value, list) and annotation.startswith("list["):
        return Source("[" + ", ".join(plan.construct(item) for item in value) + "]")
    if isinstance(value, dict) and "ImageSize" in _alternatives(annotation) and set(value) <= {"width", "height"}:
        return Source(
            "ImageSize(" + ", ".join(f"{key}={literal(value[key])}" for key in sorted(value, reverse=True)) + ")"
        )
    if annotation == "float" and isinstance(value, int) and not isinstance(value, bool):
        return literal(float(value))
    if annotation == "int" and isinstance(value, float) and value.is_integer():
        return literal(int(value))
    if not _fits(value, annotation):
        raise UnplannableError(f"the default {value!r} does not fit the type {annotation}")
    return literal(value)


_PYTHON: dict[str, tuple[type, ...]] = {"str": (str,), "int": (int,), "float": (float, int), "bool": (bool,)}


def _fits(value: Any, annotation: str) -> bool:
    alternatives = _alternatives(annotation)
    if len(alternatives) > 1:
        return any(_fits(value, part) for part in alternatives)
    if annotation.startswith("list["):
        return isinstance(value, list)
    if annotation.startswith("dict["):
        return isinstance(value, dict)
    kinds = _PYTHON.get(annotation)
    if kinds is None:
        return True
    return isinstance(value, kinds) and not (isinstance(value, bool) and bool not in kinds)


def _alternatives(annotation: str) -> list[str]:
    """The members of a printed union: split at the bars outside of brackets."""
    parts, depth = [""], 0
    for char in annotation:
        depth += (char == "[") - (char == "]")
        if char == "|" and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]
