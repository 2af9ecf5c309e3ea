"""A few lines of the DSL that run a node: to copy, fill in and start."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from generator.plan.imports import TYPES
from generator.plan.model import ArgumentPlan, BuilderPlan, StructurePlan
from generator.reports.site.facts import Entry
from generator.reports.site.sample import SampleWriter
from generator.reports.site.samples import Samples

LINE = 100


def snippet(entry: Entry, builder: BuilderPlan, structures: Mapping[str, StructurePlan], samples: Samples) -> str:
    """Imports, the builder with what it needs and its basic fields, and a run of its main output."""
    writer = SampleWriter(samples, structures, samples.prompt(entry.tasks, entry.node.module))
    arguments = list(_arguments(entry, builder, writer))
    lines = ["import asyncio", "", *_imports(entry, builder, writer), ""]
    return "\n".join([*lines, *_call(builder.name, arguments), "print(asyncio.run(result(node.output)))", ""])


def _imports(entry: Entry, builder: BuilderPlan, writer: SampleWriter) -> Iterator[str]:
    if writer.shared:
        yield "from nodetool.dsl.fal import shared"
    yield f"from nodetool.dsl.fal.{entry.node.module} import {builder.name}"
    yield "from nodetool.fal.dsl import result"
    if writer.types:
        yield f"from {TYPES} import {', '.join(sorted(writer.types))}"


def _call(name: str, arguments: list[tuple[str, str]]) -> Iterable[str]:
    if not arguments:
        return [f"node = {name}()"]
    return [f"node = {name}(", *(f"    {argument}={value}," for argument, value in arguments), ")"]


def _arguments(entry: Entry, builder: BuilderPlan, writer: SampleWriter) -> Iterator[tuple[str, str]]:
    """Required ones with a sample, basic ones with their default."""
    fields = {str(field.name): field for field in entry.node.fields}
    for argument in builder.arguments:
        field = fields[str(argument.name)]
        if field.required or not argument.default:
            yield argument.name, writer.value(field)
        elif field.parameter in entry.endpoint.spec.basic_fields and _is_worth_saying(argument):
            yield argument.name, argument.default


def _is_worth_saying(argument: ArgumentPlan) -> bool:
    return argument.default not in ("None", '""') and len(argument.default) < LINE
