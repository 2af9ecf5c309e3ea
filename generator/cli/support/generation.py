"""The work of ``generate``: read, plan, print, and compare or write."""

from __future__ import annotations

from pathlib import Path

from generator.cli.support.modules import chosen_modules
from generator.cli.support.outcome import Asked, Outcome, digests_of
from generator.cli.support.signals import unwinding
from generator.output.alone import writing_alone
from generator.output.journal import Way, is_interrupted, recover
from generator.output.kept import keep_failed
from generator.output.memory.last import remember_run, run_key
from generator.output.memory.reuse import plan_changes, remember
from generator.output.owned import owned_files
from generator.output.pack import Pack, generate_pack, with_prices
from generator.output.tree import Difference, compare, write
from generator.plan.build import plan_pack
from generator.plan.model import PackPlan
from generator.problems import raise_if
from generator.specs.digests import Digests
from generator.specs.project import read_project


def run(asked: Asked, files: Digests | None) -> Outcome:
    """Plan everything, then compare or write what is asked for; with the digests of all specs, only what changed.

    Raises ``ProblemError`` for clashes: they stop everything.
    """
    reused = plan_changes(asked.specs, files) if files else None
    if reused is None or reused.plan.failed or reused.plan.blocking:
        reused, plan = None, plan_pack(read_project(asked.specs))
    else:
        plan = reused.plan
    raise_if(plan.blocking)
    modules = chosen_modules(_known(plan), asked.modules, asked.endpoints)
    plan = keep_failed(plan, asked.folder)
    pack = with_prices(generate_pack(plan, modules), asked.specs)
    difference, repaired = (_compare if asked.check else _write)(pack, asked.folder, modules)
    nodes = len([module for module in _known(plan).values() if modules is None or module in modules])
    # A file that was saved meanwhile may have been read in either state.
    if files and reused and modules is None and digests_of(asked.specs) == files:
        remember_run(run_key(files), nodes, plan.problems, pack.files)
        remember(reused, pack)
    return Outcome(difference, nodes, plan.problems, bool(plan.failed), repaired)


def _known(plan: PackPlan) -> dict[str, str]:
    """The module of each endpoint that has a plan or is ready."""
    planned = {node.endpoint_id: node.module for node in plan.nodes}
    return planned | {item.endpoint_id: item.module for item in plan.ready}


def _compare(pack: Pack, folder: Path, modules: frozenset[str] | None) -> tuple[Difference, str]:
    left = "an interrupted run left files half-way; `nox -s generate` puts them right" if is_interrupted(folder) else ""
    return compare(pack.files, folder, owned_files(folder, modules)), left


def _write(pack: Pack, folder: Path, modules: frozenset[str] | None) -> tuple[Difference, str]:
    with unwinding(), writing_alone(folder):
        way = recover(folder)
        difference = compare(pack.files, folder, owned_files(folder, modules))
        write(pack.files, folder, difference)
    return difference, _REPAIRED[way]


_REPAIRED = {
    None: "",
    Way.FORWARD: "finished the files of a run that was interrupted",
    Way.BACK: "removed what a run that was interrupted had left",
}
