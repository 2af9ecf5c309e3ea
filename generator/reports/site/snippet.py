"""A few lines of the DSL that run a node: to copy, fill in and start."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.plan.imports import TYPES
from generator.plan.model import ArgumentPlan, BuilderPlan, FieldPlan
from generator.plan.shapes import BOOL, FLOAT, INT, REFERENCES, STR, Choice, File, ListOf, Shape, branches, walk
from generator.plan.source import literal
from generator.reports.site.facts import Entry

SAMPLES = {"image": "png", "video": "mp4", "audio": "mp3", "model3d": "glb", "document": "pdf", "file": "zip"}
LINE = 100


def snippet(entry: Entry, builder: BuilderPlan) -> str:
    """Imports, the builder with what it needs and its basic fields, and a run of its main output."""
    fields = {str(field.name): field for field in entry.node.fields}
    arguments = list(_arguments(entry, builder, fields))
    used = {REFERENCES[kind] for name, _ in _required(builder) if (kind := _media(fields[name].shape))}
    lines = [
        "import asyncio",
        "",
        f"from nodetool.dsl.fal.{entry.node.module} import {builder.name}",
        "from nodetool.fal.dsl import result",
    ]
    if used:
        lines.append(f"from {TYPES} import {', '.join(sorted(used))}")
    return "\n".join([*lines, "", *_call(builder.name, arguments), "print(asyncio.run(result(node.output)))", ""])


def _call(name: str, arguments: list[tuple[str, str]]) -> Iterator[str]:
    if not arguments:
        yield f"node = {name}()"
        return
    yield f"node = {name}("
    yield from (f"    {argument}={value}," for argument, value in arguments)
    yield ")"


def _required(builder: BuilderPlan) -> Iterator[tuple[str, ArgumentPlan]]:
    yield from ((str(argument.name), argument) for argument in builder.arguments if not argument.default)


def _arguments(entry: Entry, builder: BuilderPlan, fields: Mapping[str, FieldPlan]) -> Iterator[tuple[str, str]]:
    """Required ones with a sample, basic ones with their default."""
    basic = _basic(entry)
    for argument in builder.arguments:
        if not argument.default:
            yield argument.name, _sample(entry, fields[argument.name])
        elif argument.name in basic and argument.default != "None" and len(argument.default) < LINE:
            yield argument.name, argument.default


def _basic(entry: Entry) -> frozenset[str]:
    chosen = entry.endpoint.spec.basic_fields
    return frozenset(str(field.name) for field in entry.node.fields if field.parameter in chosen)


def _sample(entry: Entry, field: FieldPlan) -> str:
    """A value of the field's type, in brackets when it takes a list."""
    shape = field.shape
    kind = _media(shape)
    if kind:
        value = f'{REFERENCES[kind]}(uri="https://example.com/{field.name}.{SAMPLES[kind]}")'
    elif shape in (STR, ListOf(STR)):
        value = str(literal(_text(entry, field.name)))
    else:
        value = _plain(field)
    return f"[{value}]" if isinstance(shape, ListOf) and not value.startswith("[") else value


def _media(shape: Shape) -> str | None:
    """The kind of the first file that ``shape`` takes."""
    return next((part.media for part in walk(shape) if isinstance(part, File)), None)


def _text(entry: Entry, name: str) -> str:
    """Words to begin with: a use case of the node for a prompt, else the parameter's name."""
    uses = entry.endpoint.spec.use_cases
    return uses[0] if uses and name in ("prompt", "text", "input", "text_prompt") else name.replace("_", " ")


def _plain(field: FieldPlan) -> str:
    """The smallest value of another type: the first choice of an enum, one or the lower bound of a number."""
    shape = field.shape.item if isinstance(field.shape, ListOf) else field.shape
    first = branches(shape)[0]
    if isinstance(first, Choice) and not first.enum.shared:
        return str(first.enum.members[0].literal)
    lowest = field.bounds.get("ge", 1)
    numbers: dict[Shape, str] = {INT: str(lowest), FLOAT: str(float(lowest)), BOOL: "True"}
    return numbers.get(first, "[]" if isinstance(field.shape, ListOf) else "{}")
