"""A few lines of the DSL that run a node: to copy, fill in and start."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.plan.imports import TYPES
from generator.plan.model import ArgumentPlan, BuilderPlan, StructurePlan
from generator.reports.site.facts import Entry
from generator.reports.site.sample import SampleWriter
from generator.reports.site.samples import Samples

LINE = 100


def snippet(entry: Entry, builder: BuilderPlan, structures: Mapping[str, StructurePlan], samples: Samples) -> str:
    """Imports, the builder with what it needs and its basic fields, and a run of its main output."""
    special = samples.of_endpoint(entry.id)
    writer = SampleWriter(samples, structures, samples.prompt(entry.tasks, entry.node.module), special)
    arguments = list(_arguments(entry, builder, writer))
    lines = ["import asyncio", "", *_imports(entry, builder, writer), "", *_own(writer)]
    return "\n".join([*lines, *_call(builder.name, arguments), "print(asyncio.run(result(node.output)))", ""])


def _own(writer: SampleWriter) -> Iterator[str]:
    """What to replace: files and names that only the reader has."""
    if writer.own:
        *others, last = writer.own
        yield f"# Put your own in place of {' and '.join(filter(None, [', '.join(others), last]))}."


def _imports(entry: Entry, builder: BuilderPlan, writer: SampleWriter) -> Iterator[str]:
    if writer.shared:
        yield "from nodetool.dsl.fal import shared"
    yield f"from nodetool.dsl.fal.{entry.node.module} import {builder.name}"
    yield f"from nodetool.fal.dsl import {'file, ' if writer.file else ''}result"
    if writer.types:
        yield f"from {TYPES} import {', '.join(sorted(writer.types))}"


def _call(name: str, arguments: list[tuple[str, str]]) -> Iterable[str]:
    if not arguments:
        return [f"node = {name}()"]
    return [f"node = {name}(", *(f"    {argument}={value}," for argument, value in arguments), ")"]


def _arguments(entry: Entry, builder: BuilderPlan, writer: SampleWriter) -> Iterator[tuple[str, str]]:
    """Required ones, and those worded for the endpoint, with a sample; basic ones with their default."""
    fields = {str(field.name): field for field in entry.node.fields}
    for argument in builder.arguments:
        field = fields[str(argument.name)]
        if field.required or not argument.default or field.parameter in writer.special:
            yield argument.name, writer.value(field)
        elif field.parameter in entry.endpoint.spec.basic_fields and _is_worth_saying(argument):
            yield argument.name, argument.default


def _is_worth_saying(argument: ArgumentPlan) -> bool:
    """Whether a default tells anything: ``None``, an empty text and a full stop do not."""
    return argument.default != "None" and len(argument.default) < LINE and bool(re.search(r"\w", argument.default))
