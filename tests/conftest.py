"""What several test folders share: an empty specs folder, the real repository, read once, and what is measured."""

from __future__ import annotations

import gc
import socket
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest
from coverage import Coverage

from generator.plan.build import survey
from generator.plan.model import PackPlan
from generator.problems import Problem
from generator.specs.project import Project, load_project
from tests.cases import Specs

HERE = Path(__file__).parent
ROOT = HERE.parent
#: Where coverage tells a new Python process to measure itself: pytest-xdist's workers have read it when tests begin.
MEASURING = "COVERAGE_PROCESS_CONFIG"
#: Modules whose processes run code that no test runs in its own. All others go without: measuring makes a process that
#: starts, says a word and ends four times as long, and shows lines that are covered anyway.
MEASURED_PROCESSES = frozenset({"reports/test_validate.py", "review/test_command.py", "runtime/commands/test_mcp.py"})
#: What Python and other gates make in the repository's own folder.
GATES_WRITE = frozenset({"__pycache__", "build", "dist", "htmlcov", "out"})
#: New objects between two searches for cycles; Python's 700 would search again and again through what stays.
SEARCH_AFTER = 50_000


@pytest.fixture(autouse=True, scope="module")
def processes_are_measured_where_it_tells_something(request: pytest.FixtureRequest) -> Iterator[None]:
    """Processes that tests start are measured for coverage in ``MEASURED_PROCESSES`` alone."""
    with pytest.MonkeyPatch.context() as patch:
        if request.path.relative_to(HERE).as_posix() not in MEASURED_PROCESSES:
            patch.delenv(MEASURING, raising=False)
        yield


@contextmanager
def untraced() -> Iterator[None]:
    """Without coverage, which makes Python half as fast, for what runs the same lines again and again."""
    measuring = Coverage.current()
    if measuring:
        measuring.stop()
    try:
        yield
    finally:
        if measuring:
            measuring.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Tests of Hypothesis, and those marked as ``wide``, run untraced: others show which lines they run."""
    again = item.get_closest_marker("wide") or getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
    with untraced() if again else nullcontext():
        yield


def pytest_collection_finish() -> None:
    """What is imported and collected stays until the end: no search for cycles has to go through it."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(SEARCH_AFTER, *gc.get_threshold()[1:])


@pytest.fixture(autouse=True)
def nothing_is_left_in_the_checkout() -> Iterator[None]:
    """A test writes into folders of its own; what it leaves beside the sources, people would find and wonder about."""
    before = _in_sight()
    yield
    left = _in_sight() - before
    assert not left, f"left in {ROOT}: {', '.join(sorted(left))}"


def _in_sight() -> set[str]:
    """The repository's own folder, without what tools hide in it and what gates that run beside this one write."""
    return {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - GATES_WRITE


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody outside of this machine is asked: their answers would be those of the network of whoever runs the tests."""
    known = socket.getaddrinfo

    def looked_up(host: str | bytes | None, *arguments: Any, **keywords: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host or ""
        if name in ("", "localhost") or name.replace(".", "").isdigit() or ":" in name:
            return known(host, *arguments, **keywords)
        name.encode("idna")  # Names that are none are refused as ever.
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", looked_up)


@pytest.fixture
def specs(tmp_path: Path) -> Specs:
    """An empty specs folder to add endpoints to."""
    return Specs(tmp_path / "specs")


@pytest.fixture(scope="session")
def project() -> Project:
    """The real ``specs/``."""
    with untraced():
        return load_project(ROOT / "specs")


@pytest.fixture(scope="session")
def surveyed(project: Project) -> tuple[PackPlan, list[Problem]]:
    """The real plan, and all that is wrong with it."""
    with untraced():
        return survey(project)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest test of all starts first: the others run beside it, instead of waiting for it at the end.

    Then those that read the plan of the whole catalogue: one after the other they come to one worker of pytest-xdist,
    and no other has to make that plan too.
    """
    items.sort(
        key=lambda item: (item.path.name != "test_growth.py", "surveyed" not in getattr(item, "fixturenames", ()))
    )
