"""From parameters to fields, in two steps: names and types first, then defaults, which may need others' types."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, NamedTuple

from generator.contract.facts_text import facts_line
from generator.contract.view import Schema, is_seed
from generator.plan.bounds import misfit, misfit_inside
from generator.plan.fit import Fitter, MemberShape, MisfitError
from generator.plan.identifiers import Identifier, field_identifier, is_identifier
from generator.plan.model import FieldPlan
from generator.plan.scope import ClassScope, Parameter
from generator.plan.shapes import (
    FLOAT,
    STR,
    Choice,
    EnumPlan,
    File,
    ListOf,
    MapOf,
    Shape,
    branches,
    media_of,
    structures_in,
)
from generator.plan.stated import with_stated_bounds
from generator.plan.types import Typed, plan_type
from generator.plan.values import UNSET, Default, Json, Listed, Mapped, NoFile
from generator.problems import Kind, Problem
from generator.specs.fieldname import field_name_of
from generator.specs.model import FieldSpec
from generator.specs.published import KnownNames, was_file

RANDOM = -1


class TypedField(NamedTuple):
    """A parameter with name and type, before its default is known. ``schema`` is what people settled."""

    parameter: Parameter
    schema: Schema
    name: Identifier
    typed: Typed

    @property
    def member(self) -> MemberShape:
        """What a default of the structure that holds this field must know."""
        unset = self.schema.get("default") is None
        optional = self.typed.nullable or (unset and _empty(self.typed.shape, self.parameter.required) is None)
        return MemberShape(self.name, self.typed.shape, optional)


@dataclass(frozen=True)
class TypedClass:
    """The fields of one node or structure before their defaults are known, the enums it nests, and problems."""

    fields: tuple[TypedField, ...]
    enums: tuple[EnumPlan, ...]
    problems: tuple[Problem, ...]


def type_parameters(parameters: Sequence[Parameter], scope: ClassScope, reserved: frozenset[str]) -> TypedClass:
    """Names and types of all parameters of one class, in order."""
    settled = [settle(parameter.schema, parameter.spec) for parameter in parameters]
    typed: list[Typed] = []
    for parameter, schema in zip(parameters, settled, strict=True):
        typed.append(plan_type(schema, parameter, scope))
        scope = scope.taking(typed[-1].enums)
    is_file = [media_of(found.shape) is not None for found in typed]
    names, problems = name_fields(parameters, is_file, reserved, scope.known)
    return TypedClass(
        fields=tuple(map(TypedField, parameters, settled, names, typed)),
        enums=tuple(enum for found in typed for enum in found.enums),
        problems=(*(problem for found in typed for problem in found.problems), *problems),
    )


def settle(schema: Schema, spec: FieldSpec) -> dict[str, Any]:
    """The schema with what people settled: number's kind, media kind, bounds, default."""
    settled = _map_leaf(dict(schema), spec) if spec.type or spec.media else dict(schema)
    settled = with_stated_bounds(settled)
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


# Names -------------------------------------------------------------------------------------------------------


def name_fields(
    parameters: Sequence[Parameter], is_file: Sequence[bool], reserved: frozenset[str], known: KnownNames = None
) -> tuple[list[Identifier], list[Problem]]:
    """The fields' names: the spec's, else the one that was published, else fal's without ``_url``.

    Where the rule gives two parameters one name, the second keeps fal's own name, or gets a number when that is
    taken too (``image_2``). A class that was published (``known``) names newcomers last, whatever the order: what has
    a name keeps it, also beside one that the rule would prefer.
    """
    wanted = [_wanted(*row, reserved) for row in zip(parameters, is_file, strict=True)]
    if not known and len(set(wanted)) == len(wanted) and all(parameter.spec.name is None for parameter in parameters):
        return wanted, []
    chosen = [_chosen(parameter, reserved) for parameter in parameters]
    problems = list(_unusable(parameters, chosen))
    owners = {str(name): found.name for name, found in zip(chosen, parameters, strict=True) if name}
    if known is not None:
        chosen = list(_published(parameters, chosen, reserved, known, owners))
        owners = _dropped(parameters, is_file, wanted, known) | owners
        chosen = list(_own(parameters, wanted, chosen, owners))
    names: list[Identifier] = []
    for parameter, rule, given in zip(parameters, wanted, chosen, strict=True):
        name = given or _free(rule, field_identifier(parameter.name, reserved), owners, wanted)
        if not given and name != rule:
            problems.append(_renamed(parameter, owners[rule], rule, name))
        owners.setdefault(name, parameter.name)
        names.append(name)
    return names, problems


def _wanted(parameter: Parameter, is_file: bool, reserved: frozenset[str]) -> Identifier:
    return field_identifier(field_name_of(parameter.name, is_file), reserved)


def _chosen(parameter: Parameter, reserved: frozenset[str]) -> Identifier | None:
    chosen = parameter.spec.name
    usable = chosen is not None and is_identifier(chosen) and chosen not in reserved
    return Identifier(chosen) if chosen and usable else None


def _published(
    parameters: Iterable[Parameter],
    chosen: Iterable[Identifier | None],
    reserved: frozenset[str],
    known: Mapping[str, str],
    owners: dict[str, str],
) -> Iterator[Identifier | None]:
    """The name that each parameter was published with, where no spec gives one; ``owners`` learns of it."""
    for parameter, name in zip(parameters, chosen, strict=True):
        found = known.get(parameter.name)
        if name is None and found is not None and found not in owners and found not in reserved:
            owners[found] = parameter.name
            yield Identifier(found)
        else:
            yield name


def _dropped(
    parameters: Iterable[Parameter], is_file: Iterable[bool], wanted: Iterable[str], known: Mapping[str, str]
) -> dict[str, str]:
    """Owners of names whose parameters fal dropped: saved workflows mean those. A file may follow a file."""
    present = {parameter.name for parameter in parameters}
    files = {name for name, file in zip(wanted, is_file, strict=True) if file}
    gone = {name: parameter for parameter, name in known.items() if parameter not in present}
    return {name: parameter for name, parameter in gone.items() if name not in files or not was_file(parameter, name)}


def _own(
    parameters: Iterable[Parameter],
    wanted: Iterable[Identifier],
    chosen: Iterable[Identifier | None],
    owners: dict[str, str],
) -> Iterator[Identifier | None]:
    """fal's own name where it is free: such names are not written down, so newcomers must not come before them."""
    for parameter, rule, name in zip(parameters, wanted, chosen, strict=True):
        if name is None and rule == parameter.name and rule not in owners:
            owners[rule] = parameter.name
            yield rule
        else:
            yield name


def _unusable(parameters: Iterable[Parameter], chosen: Iterable[Identifier | None]) -> Iterator[Problem]:
    for parameter, name in zip(parameters, chosen, strict=True):
        if parameter.spec.name is not None and name is None:
            message = f"{parameter.spec.name!r} cannot name a field"
            hint = "use lower case, digits, underscores"
            yield Problem(parameter.file, f"{parameter.key}.name", message, hint, about="field")


def _free(rule: Identifier, own: Identifier, owners: Mapping[str, str], wanted: Sequence[str]) -> Identifier:
    if rule not in owners:
        return rule
    if own not in owners and own not in wanted:
        return own
    numbered = (f"{rule}_{number}" for number in count(2))
    return Identifier(next(name for name in numbered if name not in owners and name not in wanted))


def _renamed(parameter: Parameter, other: str, rule: str, name: str) -> Problem:
    message = f"`{parameter.name}` and `{other}` both become {rule}; this one is {name}"
    hint = f'settle it in the spec: [{parameter.key}] name = "{name}"'
    return Problem(parameter.file, parameter.key, message, hint, Kind.NOTE, "field")


# Defaults ----------------------------------------------------------------------------------------------------


def plan_field(
    found: TypedField, fitter: Fitter, later: frozenset[Identifier] = frozenset()
) -> tuple[FieldPlan, tuple[Problem, ...]]:
    """The field, whose default is checked against its type and bounds, and what is wrong with that default.

    ``later`` are the classes that are defined or imported below the field's own.
    """
    parameter, typed = found.parameter, found.typed
    bounds = dict(typed.bounds)
    seed = is_seed(parameter.name, found.schema, parameter.required)
    if seed:
        bounds["ge"] = RANDOM
    fitted, problems = _default(found, bounds, fitter)
    default = fitted or _empty(typed.shape, parameter.required) or UNSET
    optional = default == UNSET or (typed.nullable and fitted is not None)
    if seed:
        default, optional = Json(RANDOM) if default == UNSET else default, False
    plan = FieldPlan(
        name=found.name,
        parameter=parameter.name,
        shape=typed.shape,
        default=default,
        optional=optional,
        bounds=bounds,
        required=parameter.required,
        hidden=bool(parameter.spec.hidden),
        description=_description(found),
        forward=not later.isdisjoint(structures_in(typed.shape)),
    )
    return plan, problems


def _description(found: TypedField) -> str:
    """People's words, then the facts that neither they nor the field's bounds and choices show."""
    words = found.parameter.spec.description or ""
    line = facts_line(found.schema, words)
    return f"{words} {line}".strip() if line not in words else words


def _default(
    found: TypedField, bounds: Mapping[str, Any], fitter: Fitter
) -> tuple[Default | None, tuple[Problem, ...]]:
    """fal's default (or a person's) in the field's type; ``None`` when there is none.

    Without a default of fal's, an optional string, number, flag or choice starts as ``None``: that is how
    "not set" differs from a set ``""``, ``0`` or ``False``. Files and lists have an empty value of their own.
    A default that fal itself would refuse counts as none.
    """
    shape, value = found.typed.shape, found.schema.get("default")
    if media_of(shape) or value is None:
        return None, ()
    try:
        default = fitter.fit(_meant(value, shape), shape)
    except MisfitError as error:
        return None, (_unfit(found, error.place, error.message),)
    if shape == FLOAT:
        default = Json(float(value))
    if fault := misfit(value, bounds):
        return None, (_unfit(found, "", f"{value!r} {fault}"),)
    place, fault = misfit_inside(value, found.schema)
    return (None, (_unfit(found, place, fault),)) if fault else (default, ())


def _meant(value: Any, shape: Shape) -> Any:
    """The one choice that says ``value`` in another type, where there is exactly one: ``"129"`` for 129."""
    if not isinstance(shape, Choice) or isinstance(value, bool):
        return value
    values = [member.value for member in shape.enum.members if not isinstance(member.value, bool)]
    same = [choice for choice in values if str(choice) == str(value)]
    return same[0] if len(same) == 1 and value not in values else value


def _unfit(found: TypedField, place: str, message: str) -> Problem:
    parameter = found.parameter
    key = f"{parameter.key}.default{place}"
    if parameter.spec.default is not None:
        return Problem(parameter.file, key, message, "give a value of the field's type", about="default")
    hint = "left out, since fal would refuse it; set `default` in the spec to give one"
    return Problem(parameter.file, key, message, hint, Kind.NOTE, "default")


def _empty(shape: Shape, required: bool) -> Default | None:
    """The value of an unset field, where its type has one; a required string starts empty."""
    if shape == STR:
        return Json("") if required else None
    holder = next((branch for branch in branches(shape) if media_of(branch)), shape)
    if isinstance(holder, File):
        return NoFile(holder.media)
    if isinstance(holder, ListOf):
        return Listed(())
    return Mapped(()) if isinstance(holder, MapOf) else None
