"""Prints the builders of ``nodetool.dsl.fal``, piece by piece, beside the pack's own pieces."""

from __future__ import annotations

from collections.abc import Iterator

from generator.output.render import Piece, printed_with
from generator.plan.dsl import DSL, SHARED
from generator.plan.model import BuilderModulePlan, PackPlan

#: Where the generated builders stand below ``nodes/``.
DSL_PACKAGE = f"src/{DSL.replace('.', '/')}"


def render_dsl(plan: PackPlan, modules: frozenset[str] | None = None) -> Iterator[Piece]:
    """Every piece of every file of builders; ``modules`` narrows the files, what they share is always there."""
    yield Piece(f"{DSL_PACKAGE}/{SHARED}.py", printed_with("dsl_shared", shared=plan.builders.shared))
    for module in plan.builders.modules:
        if modules is None or module.name in modules:
            yield from _render_module(module)


def _render_module(module: BuilderModulePlan) -> Iterator[Piece]:
    file = f"{DSL_PACKAGE}/{module.name}.py"
    yield Piece(file, printed_with("dsl_module", module=module))
    classes = {builder.name: printed_with("dsl_builder", builder=builder) for builder in module.builders}
    classes |= {item.name: item.text for item in module.kept}
    yield from (Piece(file, text) for _, text in sorted(classes.items()))
