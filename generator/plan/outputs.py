"""Output slots: ``output`` first, then everything else that fal returns, each with its path in the response."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from generator.contract.view import Contract, Schema, branches_of, target_of
from generator.plan.identifiers import Identifier, field_identifier, is_identifier
from generator.plan.model import SlotPlan, Step
from generator.plan.shapes import Anything, File, ListOf, MapOf, Scalar, Shape
from generator.plan.types import SCALARS
from generator.problems import Kind, Problem
from generator.specs.project import Endpoint
from generator.text import toml_key

OUTPUT = Identifier("output")
JSON_OBJECT = MapOf(Anything())
#: Keys that accompany a result and are never the main one while there is another.
_BESIDE = re.compile(
    r"(^|_)(seeds?|timings?|usage|usage_info|nsfw|has_nsfw_concepts|thumbnail|preview|mask|masks|debug|logs?|metadata|"
    r"prompt|request_id|finish_reason|duration|actual_prompt|config_file|partial|error|status|code|filenames|width|height)(_|$)"
)
_WANTED = (
    (re.compile(r"-to-image$"), "image"),
    (re.compile(r"-to-video$"), "video"),
    (re.compile(r"-to-(audio|speech)$"), "audio"),
    (re.compile(r"-to-3d$"), "model3d"),
)


@dataclass(frozen=True)
class Result:
    """Something that fal returns, before it has a name: the name that the rule gives, its shape and its path."""

    rule: str
    shape: Shape
    path: tuple[Step, ...]

    @property
    def key(self) -> str:
        """The path as specs write it: ``model_urls.glb``."""
        return ".".join(map(str, self.path))


def plan_outputs(endpoint: Endpoint) -> tuple[tuple[SlotPlan, ...], tuple[Problem, ...]]:
    """``output`` and its companions; one ``Any`` slot when fal publishes no shape."""
    results = endpoint.contract.results or endpoint.spec.outputs
    if not results:
        return (SlotPlan(OUTPUT, Anything(), ()),), ()
    contract = endpoint.contract
    shapes = {name: result_shape(schema) for name, schema in results.items()}
    main, problems = _main(endpoint, shapes)
    first, *beside = _main_results(main, shapes[main], results[main], contract)
    for name, shape in shapes.items():
        if name != main:
            beside += _companions(name, shape, results[name], contract)
    slots, told = _named(endpoint, beside)
    stale = _unknown_results(endpoint, [first, *beside])
    return (SlotPlan(OUTPUT, first.shape, first.path), *slots), (*problems, *told, *stale)


# Which result is the main one ----------------------------------------------------------------------------------


def _main(endpoint: Endpoint, shapes: Mapping[str, Shape]) -> tuple[str, tuple[Problem, ...]]:
    chosen = endpoint.spec.output
    if chosen in shapes:
        return str(chosen), ()
    rule = "output" if "output" in shapes else _first(endpoint.contract.category, shapes)
    if chosen is None:
        return rule, ()
    told = Problem(
        endpoint.file,
        "output",
        f"{chosen!r} is not in fal's response; `{rule}` is the main result",
        f"keys: {', '.join(shapes)}",
        Kind.STALE,
        "slot",
    )
    return rule, (told,)


def _first(category: str, shapes: Mapping[str, Shape]) -> str:
    """The first file of the kind that the category promises, else the first file, else the first key."""
    wanted = next((kind for pattern, kind in _WANTED if pattern.search(category)), None)

    def rank(name: str) -> tuple[bool, bool, bool]:
        media = _media(shapes[name])
        return is_beside(name), media is None, wanted is not None and media != wanted

    return min(shapes, key=rank)


def is_beside(key: str) -> bool:
    """Whether a key accompanies results and is none by itself: a mask, a thumbnail, the seed."""
    return bool(_BESIDE.search(key))


# Which slots each result feeds -----------------------------------------------------------------------------------


def _main_results(name: str, shape: Shape, schema: Schema, contract: Contract) -> Iterator[Result]:
    files = _file_members(schema, contract)
    if isinstance(shape, ListOf) and isinstance(shape.item, File):
        yield Result("output", shape.item, (name, 0))
        yield Result(f"{name}s" if name == "output" else name, shape, (name,))
    elif files:
        member, file = next(iter(files.items()))
        yield Result("output", file, (name, member))
        yield from _members(name, files)
    else:
        yield Result("output", shape, (name,))


def _companions(name: str, shape: Shape, schema: Schema, contract: Contract) -> Iterator[Result]:
    files = _file_members(schema, contract)
    yield from _members(name, files) if files else (Result(name, shape, (name,)),)


def _members(name: str, files: Mapping[str, File]) -> Iterator[Result]:
    yield from (Result(f"{name}_{member}", file, (name, member)) for member, file in files.items())


def _file_members(schema: Schema, contract: Contract) -> dict[str, File]:
    """The files of a structure that holds nothing else (``model_urls.glb`` …), by member name."""
    if schema.get("media") or "$ref" not in schema:
        return {}
    members = {name: result_shape(member) for name, member in contract.members(target_of(schema)).items()}
    files = {name: shape for name, shape in members.items() if isinstance(shape, File)}
    return files if len(files) == len(members) else {}


# Names ------------------------------------------------------------------------------------------------------------


def _named(endpoint: Endpoint, results: Sequence[Result]) -> tuple[list[SlotPlan], list[Problem]]:
    """Slots by the spec's names, else by rule. Of two that want one name, the second gets a number."""
    chosen = endpoint.spec.output_names
    keys, rules = [result.key for result in results], [result.rule for result in results]
    names = [
        _chosen(chosen.get(key)) or field_identifier(rule, frozenset()) for key, rule in zip(keys, rules, strict=True)
    ]
    problems = [_unusable(endpoint, key, chosen[key]) for key in keys if key in chosen and _chosen(chosen[key]) is None]
    owners: dict[str, str] = {str(OUTPUT): "output"} | {
        str(name): key for name, key in zip(names, keys, strict=True) if _chosen(chosen.get(key))
    }
    slots: list[SlotPlan] = []
    for result, wanted in zip(results, names, strict=True):
        name = wanted
        if result.key not in chosen and owners.setdefault(wanted, result.key) != result.key:
            numbers = (f"{wanted}_{number}" for number in count(2))
            name = Identifier(next(free for free in numbers if free not in owners and free not in names))
            owners[name] = result.key
            problems.append(_renamed(endpoint, result.key, owners[wanted], wanted, name))
        slots.append(SlotPlan(name, result.shape, result.path))
    return slots, problems


def _chosen(name: str | None) -> Identifier | None:
    return Identifier(name) if name is not None and is_identifier(name) else None


def _unusable(endpoint: Endpoint, key: str, name: str) -> Problem:
    hint = "use lower case, digits, underscores"
    return Problem(endpoint.file, toml_key("output_names", key), f"{name!r} cannot name a slot", hint, about="slot")


def _unknown_results(endpoint: Endpoint, results: Sequence[Result]) -> Iterator[Problem]:
    """Keys of the spec about results that fal does not return."""
    keys = [result.key for result in results]
    hint = f"results: {', '.join(keys)}"
    for key in endpoint.spec.output_names:
        if key not in keys:
            message = f"fal returns no `{key}`"
            yield Problem(endpoint.file, toml_key("output_names", key), message, hint, Kind.STALE, "slot")
    known = {*keys, *(str(result.path[0]) for result in results)}
    may_be_empty = endpoint.spec.may_be_empty
    for key in () if isinstance(may_be_empty, bool) else may_be_empty:
        if key not in known:
            yield Problem(endpoint.file, "may_be_empty", f"fal returns no `{key}`", hint, Kind.STALE, "slot")


def _renamed(endpoint: Endpoint, key: str, other: str, wanted: str, name: str) -> Problem:
    message = f"`{key}` and `{other}` both become {wanted}; this one is {name}"
    hint = f'settle it in the spec: [output_names] {toml_key(key)} = "{name}"'
    return Problem(endpoint.file, toml_key("output", key), message, hint, Kind.NOTE, "slot")


# Types ------------------------------------------------------------------------------------------------------------


def result_shape(schema: Schema) -> Shape:
    """What a slot holds. Objects are opaque: a workflow reads what it needs out of them."""
    if schema.get("media"):
        return File(schema["media"])
    if "anyOf" in schema and (branches := branches_of(schema)):
        return _agreed([result_shape(branch) for branch in branches])
    if "$ref" in schema:
        return JSON_OBJECT
    if schema.get("type") == "array":
        return ListOf(_agreed([result_shape(item) for item in schema.get("prefixItems", [schema.get("items", {})])]))
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    if values and len({type(value) for value in values}) == 1 and isinstance(values[0], str | int | float):
        return Scalar(type(values[0]))
    if schema.get("type") in SCALARS:
        return SCALARS[schema["type"]]
    return JSON_OBJECT if schema.get("type") == "object" else Anything()


def _agreed(shapes: Sequence[Shape]) -> Shape:
    """One shape when the branches agree; a file where one of them is a file; else anything."""
    if len({shape.annotation for shape in shapes}) == 1:
        return shapes[0]
    files = [shape for shape in shapes if _media(shape)]
    if len({_media(shape) for shape in files}) == 1 and len(files) < len(shapes):
        return files[0]
    return Anything()


def _media(shape: Shape) -> str | None:
    """The kind of a file or of a plain list of files."""
    item = shape.item if isinstance(shape, ListOf) else shape
    return item.media if isinstance(item, File) else None
