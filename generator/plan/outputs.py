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
from generator.specs.published import PublishedNames
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


def plan_outputs(
    endpoint: Endpoint, known: PublishedNames | None = None
) -> tuple[tuple[SlotPlan, ...], tuple[Problem, ...]]:
    """``output`` and its companions; one ``Any`` slot when fal publishes no shape.

    What the node had in public (``known``) stays: its main result, its slots, and which structures are one slot.
    """
    results = endpoint.contract.results or endpoint.spec.outputs
    if not results:
        return (SlotPlan(OUTPUT, Anything(), ()),), ()
    shapes = {name: result_shape(schema) for name, schema in results.items()}
    main, problems = _main(endpoint, shapes, known)
    opened = {name: _opened(name, schema, endpoint.contract, known) for name, schema in results.items()}
    first, *beside = _main_results(main, shapes[main], opened[main], known)
    for name, shape in shapes.items():
        if name != main:
            beside += _companions(name, shape, opened[name])
    slots, told = _named(endpoint, first, beside, known)
    stale = _unknown_results(endpoint, [first, *beside])
    return (SlotPlan(OUTPUT, first.shape, first.path), *slots), (*problems, *told, *stale)


# Which result is the main one ----------------------------------------------------------------------------------


def _main(
    endpoint: Endpoint, shapes: Mapping[str, Shape], known: PublishedNames | None
) -> tuple[str, tuple[Problem, ...]]:
    """The spec's choice, else the published one, else the rule's."""
    chosen = endpoint.spec.output
    if chosen in shapes:
        return str(chosen), ()
    rule = _published_main(shapes, known) or (
        "output" if "output" in shapes else _first(endpoint.contract.category, shapes)
    )
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


def _published_main(shapes: Mapping[str, Shape], known: PublishedNames | None) -> str | None:
    """The key of which ``output`` carries a part; the longest, where keys themselves have dots."""
    place = known.output if known else ""
    return max((name for name in shapes if f"{place}.".startswith(f"{name}.")), key=len, default=None)


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


def _main_results(
    name: str, shape: Shape, opened: Mapping[str, Shape], known: PublishedNames | None
) -> Iterator[Result]:
    if isinstance(shape, ListOf) and isinstance(shape.item, File):
        yield Result("output", shape.item, (name, 0))
        yield Result(f"{name}s" if name == "output" else name, shape, (name,))
    elif opened:
        place = known.output if known else ""
        member = next((member for member in opened if place == f"{name}.{member}"), next(iter(opened)))
        yield Result("output", opened[member], (name, member))
        yield from _members(name, opened)
    else:
        yield Result("output", shape, (name,))


def _companions(name: str, shape: Shape, opened: Mapping[str, Shape]) -> Iterator[Result]:
    yield from _members(name, opened) if opened else (Result(name, shape, (name,)),)


def _members(name: str, opened: Mapping[str, Shape]) -> Iterator[Result]:
    yield from (Result(f"{name}_{member}", shape, (name, member)) for member, shape in opened.items())


def _opened(name: str, schema: Schema, contract: Contract, known: PublishedNames | None) -> dict[str, Shape]:
    """The members of a structure that have a slot each; none where the structure is one slot.

    By rule that is a structure of files alone (``model_urls.glb`` …). A published one stays as it was, whatever it
    holds by now.
    """
    if known and name in (known.output, *known.slots):
        return {}
    branches = branches_of(schema)
    if schema.get("media") or len(branches) != 1 or "$ref" not in branches[0] or branches[0].get("media"):
        return {}
    members = {key: result_shape(member) for key, member in contract.members(target_of(branches[0])).items()}
    if known and any(f"{name}.{member}" in (known.output, *known.slots) for member in members):
        return members
    return members if "$ref" in schema and all(isinstance(shape, File) for shape in members.values()) else {}


# Names ------------------------------------------------------------------------------------------------------------


def _named(
    endpoint: Endpoint, main: Result, results: Sequence[Result], known: PublishedNames | None
) -> tuple[list[SlotPlan], list[Problem]]:
    """Slots by the spec's names, else by published ones, else by rule. Of two that want one name, the second gets a
    number; in a published node that is the newcomer."""
    chosen = endpoint.spec.output_names
    keys = [result.key for result in results]
    names = [
        _chosen(chosen.get(key)) or field_identifier(result.rule, frozenset())
        for key, result in zip(keys, results, strict=True)
    ]
    problems = [_unusable(endpoint, key, chosen[key]) for key in keys if key in chosen and _chosen(chosen[key]) is None]
    owners: dict[str, str] = {str(OUTPUT): main.key} | {
        str(name): key for name, key in zip(names, keys, strict=True) if _chosen(chosen.get(key))
    }
    settled = _settled({key: name for key, name in zip(keys, names, strict=True) if key not in chosen}, owners, known)
    slots: list[SlotPlan] = []
    for result, wanted in zip(results, names, strict=True):
        name = settled.get(result.key, wanted)
        if result.key not in chosen and owners.setdefault(name, result.key) != result.key:
            numbers = (f"{wanted}_{number}" for number in count(2))
            name = Identifier(next(free for free in numbers if free not in owners and free not in names))
            owners[name] = result.key
            problems.append(_renamed(endpoint, result.key, owners[wanted], wanted, name))
        slots.append(SlotPlan(name, result.shape, result.path))
    return slots, problems


def _settled(
    wanted: Mapping[str, Identifier], owners: dict[str, str], known: PublishedNames | None
) -> dict[str, Identifier]:
    """The slots of a published node that are no newcomers, by place; ``owners`` learns of them and of dropped ones.

    A slot that has the name of its place is not written down, so it comes before newcomers that want the name.
    """
    if known is None:
        return {}
    found: dict[str, Identifier] = {}
    for place, name in known.slots.items():
        if place in wanted and name not in owners:
            owners[name] = place
            found[place] = Identifier(name)
    for place, name in known.slots.items():
        owners.setdefault(name, place)
    for place, rule in wanted.items():
        if place not in found and rule == place and owners.setdefault(rule, place) == place:
            found[place] = rule
    return found


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
