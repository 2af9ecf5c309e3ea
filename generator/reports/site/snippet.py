"""A few lines of the DSL that run a node: to copy, fill in and start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.plan.dsl import ArgumentPlan, BuilderPlan
from generator.plan.source import literal
from generator.plan.types import TYPES
from generator.reports.site.facts import MEDIA_OF, Entry

SAMPLES = {"image": "png", "video": "mp4", "audio": "mp3", "model3d": "glb", "document": "pdf", "file": "zip"}
LINE = 100


def snippet(entry: Entry, builder: BuilderPlan) -> str:
    """Imports, the builder with what it needs and its basic fields, and a run of its main output."""
    arguments = list(_arguments(entry, builder))
    used = {name for _, value in arguments for name in re.findall(r"\b[A-Z]\w+(?=\()", value) if name in MEDIA_OF}
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


def _arguments(entry: Entry, builder: BuilderPlan) -> Iterator[tuple[str, str]]:
    """Required ones with a sample, basic ones with their default."""
    basic = _basic(entry)
    annotations = {str(field.name): str(field.annotation) for field in entry.node.fields}
    for argument in builder.arguments:
        if not argument.default:
            yield argument.name, _sample(entry, argument, annotations)
        elif argument.name in basic and argument.default != "None" and len(argument.default) < LINE:
            yield argument.name, argument.default


def _basic(entry: Entry) -> frozenset[str]:
    chosen = entry.endpoint.spec.basic_fields
    return frozenset(str(field.name) for field in entry.node.fields if field.parameter in chosen)


def _sample(entry: Entry, argument: ArgumentPlan, annotations: Mapping[str, str]) -> str:
    annotation = annotations[argument.name]
    kind = next((MEDIA_OF[name] for name in re.findall(r"\w+", annotation) if name in MEDIA_OF), None)
    if kind:
        value = f'{_type_of(kind)}(uri="https://example.com/{argument.name}.{SAMPLES[kind]}")'
    elif annotation in ("str", "list[str]"):
        value = str(literal(_text(entry, argument.name)))
    else:
        value = _plain(entry, argument.name, annotation)
    return f"[{value}]" if annotation.startswith("list[") and not value.startswith("[") else value


def _type_of(kind: str) -> str:
    return next(name for name, found in MEDIA_OF.items() if found == kind)


def _text(entry: Entry, name: str) -> str:
    """Words to begin with: a use case of the node for a prompt, else the parameter's name."""
    uses = entry.endpoint.spec.use_cases
    return uses[0] if uses and name in ("prompt", "text", "input", "text_prompt") else name.replace("_", " ")


def _plain(entry: Entry, name: str, annotation: str) -> str:
    """The smallest value of another type: the first choice of an enum, zero or the lower bound of a number."""
    inner = annotation.removeprefix("list[").removesuffix("]").split(" | ")[0]
    enum = next((enum for enum in entry.node.enums if enum.name == inner), None)
    if enum:
        return str(enum.members[0].value)
    field = next(field for field in entry.node.fields if field.name == name)
    bounds = {str(key): str(value) for key, value in field.arguments}
    numbers = {"int": bounds.get("ge", "1"), "float": bounds.get("ge", "1.0"), "bool": "True"}
    return numbers.get(inner, "[]" if annotation.startswith("list[") else "{}")
