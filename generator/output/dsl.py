"""Prints the builders of ``nodetool.dsl.fal``, piece by piece, beside the pack's own pieces."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.output.owned import DSL_PACKAGE, SHARED_FILES
from generator.output.render import Piece, printed_with
from generator.plan.imports import SHARED_MODULE
from generator.plan.model import BuilderModulePlan, PackPlan
from generator.plan.source import Source


def render_dsl(plan: PackPlan, modules: frozenset[str] | None = None) -> Iterator[Piece]:
    """Every piece of every file of builders; ``modules`` narrows the files, what they share is always there."""
    shared = plan.builders.shared
    text = shared.text or printed_with("dsl_shared", shared=shared, module=Source(SHARED_MODULE))
    yield Piece(SHARED_FILES[1], text, formatted=bool(shared.text))
    stems = {(node.module, str(node.class_name)): node.stem for module in plan.modules for node in module.nodes}
    for module in plan.builders.modules:
        if modules is None or module.name in modules:
            yield from _render_module(module, stems)


def _render_module(module: BuilderModulePlan, stems: Mapping[tuple[str, str], str]) -> Iterator[Piece]:
    file = f"{DSL_PACKAGE}/{module.name}.py"
    yield Piece(file, printed_with("dsl_module", module=module))
    classes = {
        builder.name: Piece(
            file,
            printed_with("dsl_builder", builder=builder),
            module=module.name,
            stem=stems[module.name, str(builder.name)],
        )
        for builder in module.builders
    }
    classes |= {
        item.name: Piece(file, item.text, module=module.name, stem=item.stem, formatted=item.formatted)
        for item in module.kept
    }
    yield from (piece for _, piece in sorted(classes.items()))
