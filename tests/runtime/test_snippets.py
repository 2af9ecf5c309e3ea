"""Every snippet of the catalogue, executed as it stands against the double."""

from __future__ import annotations

import asyncio
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from nodetool.fal.dsl import Handle, result

from generator.plan import build_plan
from generator.reports.site import Sources
from generator.reports.site.details import Details
from generator.reports.site.facts import entries_of
from generator.specs.project import load_project
from tests.runtime.double import KEY, FalDouble
from tests.runtime.harness import FAST, Context

SPECS = Path(__file__).parents[2] / "specs"
_AT_ONCE = 8


@cache
def snippets() -> dict[str, str]:
    """Endpoint → the lines of its page."""
    project, sources = load_project(SPECS), Sources.read(SPECS)
    plan = build_plan(project)
    details = Details.of(plan, sources.samples, sources.costs)
    entries = entries_of(project, plan, sources.tasks, sources.prices)
    return {entry.id: str(details.data(entry)["snippet"]) for entry in entries}


async def started(text: str, double: FalDouble) -> None:
    """Runs a snippet; only the line that starts it is ours, for it has a loop already. Raises what the snippet does."""
    begun: list[Any] = []
    names: dict[str, Any] = {"print": lambda value: None}
    exec(compile(text.replace("asyncio.run(result(node.output))", "started(node.output)"), "snippet", "exec"),
         {**names, "started": begun.append})  # fmt: skip
    handle: Handle[Any] = begun[0]
    await result(handle, Context(KEY, environment=FAST))


@pytest.mark.breadth
def test_every_snippet_runs(double: FalDouble) -> None:
    failures: dict[str, str] = {}

    async def one(endpoint: str, text: str, gate: asyncio.Semaphore) -> None:
        async with gate:
            try:
                assert text.rstrip().endswith("print(asyncio.run(result(node.output)))")
                await started(text, double)
            except Exception as error:
                failures[endpoint] = f"{type(error).__name__}: {error}"

    async def every() -> None:
        gate = asyncio.Semaphore(_AT_ONCE)
        await asyncio.gather(*(one(endpoint, text, gate) for endpoint, text in snippets().items()))

    asyncio.run(every())
    assert not failures, "\n".join(f"{endpoint}: {error}" for endpoint, error in sorted(failures.items()))


@pytest.mark.breadth
def test_prompts_are_prompts() -> None:
    """A use case is what somebody wants, not what a model is told."""
    uses = {endpoint.id: endpoint.spec.use_cases for endpoint in load_project(SPECS).endpoints}
    assert not [name for name, text in snippets().items() if any(repr(use) in text for use in uses[name])]
