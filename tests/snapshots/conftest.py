"""Approved snapshots: ``snapshots/<module>/<stem>.py`` holds a node, ``snapshots/_dsl/<module>/<stem>.py`` its builder.

syrupy keeps them. Its own layout would derive file names from test ids, where ``a/bc`` and ``ab/c`` become one file;
here the name is the stem, which is unique over the whole project.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest
import tomli
from syrupy.assertion import SnapshotAssertion
from syrupy.data import Snapshot, SnapshotCollection, SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from generator.output.pack import generate_pack
from generator.plan.model import PackPlan
from generator.problems import Problem, nearest, raise_if
from generator.review.base import SHARED, builder_key
from generator.review.pending import wanted_snapshots

ROOT = Path(__file__).parent.parent.parent
SNAPSHOTS = ROOT / "snapshots"


def spec_paths() -> list[Path]:
    """Every endpoint spec, sorted: the cases are what is on disk."""
    return sorted(path for path in (ROOT / "specs").glob("*/*.toml") if not path.name.startswith("_"))


@cache
def spec_of(path: Path) -> Mapping[str, object]:
    return tomli.loads(path.read_text(encoding="utf-8"))


def keys() -> dict[str, str]:
    """Endpoint id → snapshot file of its node below ``snapshots/``."""
    return {str(spec_of(path)["endpoint"]): f"{path.parent.name}/{path.stem}.py" for path in spec_paths()}


def drafts() -> set[str]:
    """The endpoints whose words are not written."""
    return {str(spec_of(path)["endpoint"]) for path in spec_paths() if spec_of(path).get("status") != "ready"}


def with_builder(key: str) -> tuple[str, str]:
    return key, builder_key(key)


def chosen(only: list[str]) -> list[str]:
    """The node snapshots that ``--only`` names by module or endpoint; all, and the shared one, without it."""
    found = [key for name, key in keys().items() if not only or name in only or key.split("/")[0] in only]
    return found if only else [*found, SHARED]


def pytest_collection_modifyitems(config: pytest.Config) -> None:
    """Refuse names of ``--only`` that name nothing, before anything is compared."""
    only = config.getoption("only")
    # Every session of pytest comes by here, and reading all specs takes half a second.
    modules = {key.split("/")[0] for key in keys().values()} if only else set()
    for name in only:
        kind, known = ("endpoint", keys().keys()) if "/" in name else ("module", modules)
        if name not in known:
            raise pytest.UsageError(f"unknown {kind} {name!r}; {nearest(name, known, f'there are {len(known)}')}")


class NodeSnapshot(SingleFileSnapshotExtension):
    """Plain Python text in the file that the name of the assertion gives."""

    _write_mode = WriteMode.TEXT
    file_extension = "py"
    #: A narrowed run knows only a part of the files: none of the others may be taken for obsolete.
    narrowed = False

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        # syrupy asks for every collected test, also for those without a snapshot: they own no folder.
        return str(SNAPSHOTS if _is_own(test_location) else SNAPSHOTS / "none")

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        return str(index).removesuffix(".py")

    def read_snapshot_collection(self, *, snapshot_location: str) -> SnapshotCollection:
        # Under the name that `get_snapshot_name` gives: by its stem alone, syrupy would take every file for obsolete.
        found = SnapshotCollection(location=snapshot_location)
        found.add(Snapshot(name=Path(snapshot_location).relative_to(SNAPSHOTS).as_posix().removesuffix(".py")))
        return found

    def discover_snapshots(
        self, *, test_location: PyTestLocation, ignore_extensions: list[str] | None = None
    ) -> SnapshotCollections:
        if self.narrowed or not _is_own(test_location):
            return SnapshotCollections()
        return super().discover_snapshots(test_location=test_location, ignore_extensions=ignore_extensions)


def _is_own(location: PyTestLocation) -> bool:
    return Path(location.filepath) == Path(__file__).parent / "test_nodes.py"


@pytest.fixture
def approved(snapshot: SnapshotAssertion, request: pytest.FixtureRequest) -> SnapshotAssertion:
    NodeSnapshot.narrowed = bool(request.config.getoption("only"))
    return snapshot.use_extension(NodeSnapshot)


@pytest.fixture(scope="session")
def wanted(surveyed: tuple[PackPlan, list[Problem]]) -> Mapping[str, str]:
    """The snapshots as the specs give them now; where a specs file is wrong, what is wrong with it."""
    plan, problems = surveyed
    raise_if(problem for problem in problems if problem.stops)
    return wanted_snapshots(generate_pack(plan))
