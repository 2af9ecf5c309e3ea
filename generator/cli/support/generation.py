"""The work of ``generate``: read, plan, print, and compare or write."""

from __future__ import annotations

from pathlib import Path

from generator.cli.support.modules import chosen_modules
from generator.cli.support.outcome import Asked, Outcome
from generator.cli.support.signals import unwinding
from generator.output.alone import writing_alone
from generator.output.journal import Way, is_interrupted, recover
from generator.output.kept import keep_failed
from generator.output.memory.last import remember_run, run_key
from generator.output.owned import owned_files
from generator.output.pack import Pack, generate_pack, with_prices
from generator.output.tree import Difference, compare, write
from generator.plan.build import plan_pack
from generator.problems import raise_if
from generator.specs.project import read_project


def run(asked: Asked, memory: bool) -> Outcome:
    """Plan everything, then compare or write what is asked for; with ``memory`` the next run knows this one.

    Raises ``ProblemError`` for clashes: they stop everything.
    """
    key = _key(asked) if memory else ""
    project = read_project(asked.specs)
    modules = chosen_modules(project, asked.modules, asked.endpoints)
    plan = plan_pack(project)
    raise_if(plan.blocking)
    plan = keep_failed(plan, asked.folder)
    pack = with_prices(generate_pack(plan, modules), asked.specs)
    difference, repaired = (_compare if asked.check else _write)(pack, asked.folder, modules)
    nodes = len([node for node in plan.nodes if modules is None or node.module in modules])
    if key and modules is None and not plan.failed and _key(asked) == key:
        remember_run(key, nodes, plan.problems, pack.files)
    return Outcome(difference, nodes, plan.problems, bool(plan.failed), repaired)


def _key(asked: Asked) -> str:
    """The digest of what the run reads, asked before and after it: a file that was saved in between spoils both."""
    try:
        return run_key(asked.specs)
    except OSError:
        return ""


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
