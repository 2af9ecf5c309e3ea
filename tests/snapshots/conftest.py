"""One syrupy snapshot an endpoint: ``snapshots/<module>/<stem>.py`` holds the approved node.

syrupy's own layout would derive file names from test ids, where ``a/bc`` and ``ab/c`` become one file; here
the name is the stem, which is unique over the whole project.
"""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation
from syrupy.types import SnapshotIndex

from generator.output.pack import Pack, generate_pack
from generator.plan import build_plan
from generator.specs.project import load_project

ROOT = Path(__file__).parent.parent.parent
SNAPSHOTS = ROOT / "snapshots"
SHARED = "_shared.py"


def spec_paths() -> list[Path]:
    """Every endpoint spec, sorted: the cases are what is on disk."""
    return sorted(path for path in (ROOT / "specs").glob("*/*.toml") if not path.name.startswith("_"))


@cache
def endpoint_of(path: Path) -> str:
    return str(tomllib.loads(path.read_text(encoding="utf-8"))["endpoint"])


def keys() -> dict[str, str]:
    """Endpoint id → snapshot file below ``snapshots/``."""
    return {endpoint_of(path): f"{path.parent.name}/{path.stem}.py" for path in spec_paths()}


class NodeSnapshot(SingleFileSnapshotExtension):
    """Plain Python text in ``snapshots/<module>/<stem>.py``."""

    _write_mode = WriteMode.TEXT
    file_extension = "py"

    @classmethod
    def dirname(cls, *, test_location: PyTestLocation) -> str:
        return str(SNAPSHOTS / _key(test_location).parent)

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        return _key(test_location).stem


def _key(location: PyTestLocation) -> Path:
    # syrupy asks for every collected test, also for those without a snapshot: they own no folder.
    case = getattr(location.item, "callspec", None)
    own = case is not None and Path(location.filepath).parent == Path(__file__).parent
    return Path(case.params["key"]) if own else Path("none/none.py")


@pytest.fixture
def approved(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(NodeSnapshot)


@pytest.fixture(scope="session")
def pack() -> Pack:
    """The pack as the specs give it now."""
    return generate_pack(build_plan(load_project(ROOT / "specs")))
