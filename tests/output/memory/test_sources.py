"""Whatever shapes generated text is in the generator's digest."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from generator.output.memory import sources
from tests.cases import TEXT, Specs

ROOT = Path(__file__).parents[3]
#: Runs a command line and prints every file of the repository that the interpreter opened on the way.
WATCHED = """
import os, runpy, sys
root, opened = sys.argv[1] + os.sep, set()
def note(event, arguments):
    if event == "open" and isinstance(arguments[0], (str, os.PathLike)):
        opened.add(os.path.abspath(os.fspath(arguments[0])))
sys.addaudithook(note)
sys.argv = ["generator", *sys.argv[2:]]
sys.path.insert(0, root)
try:
    runpy.run_module("generator", run_name="__main__")
except SystemExit as ended:
    assert not ended.code, ended.code
# nox keeps its environments inside the repository; packages are in the digest by their versions.
packages = os.path.abspath(sys.prefix) + os.sep
ours = [path for path in opened if path.startswith(root) and not path.startswith(packages) and os.path.isfile(path)]
print(*sorted(ours), sep="\\n")
"""


def opened(specs: Specs, folder: Path) -> set[Path]:
    """The files of this repository that one run of ``generate`` opens."""
    # Without bytecode, so that Python opens the sources themselves.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPYCACHEPREFIX": str(folder / "none")}
    words = ["generate", "--no-cache", "--specs", str(specs.write()), "--nodes", str(folder / "nodes")]
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, str(ROOT), *words], env=environment, capture_output=True, text=True, check=True
    )
    return {Path(line) for line in done.stdout.splitlines() if line}


def test_every_file_that_a_run_opens_is_in_the_digest(specs: Specs, tmp_path: Path) -> None:
    specs.add({"prompt": TEXT})
    found = opened(specs, tmp_path)
    assert ROOT / "generator/output/templates/node.mako" in found
    assert ROOT / "generator/plan/build.py" in found
    assert found <= set(sources.source_files())


def test_another_byte_in_any_file_is_another_digest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sources, "PACKAGE", tmp_path)
    (tmp_path / "a.py").write_text("x = 1")
    (tmp_path / "__pycache__").mkdir()
    seen = [_fresh()]
    (tmp_path / "__pycache__" / "a.pyc").write_bytes(b"1")
    assert _fresh() == seen[0]
    for name, text in (("a.py", "x = 2"), ("b.mako", ""), ("b.mako", "y")):
        (tmp_path / name).write_text(text)
        seen.append(_fresh())
    assert len(set(seen)) == len(seen)


def test_another_version_of_a_package_is_another_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    before = _fresh()
    monkeypatch.setattr(sources, "installed", lambda: iter(["ruff-0.0.1.dist-info"]))
    assert _fresh() != before


@pytest.mark.parametrize(
    "name", ["ruff", "mako", "markupsafe", "pydantic", "pydantic-core", "tomli", "annotated-types"]
)
def test_the_versions_of_packages_that_shape_text_are_seen(name: str) -> None:
    wanted = f"{name.replace('-', '_')}-{metadata.version(name)}.dist-info"
    assert wanted in {found.lower() for found in sources.installed()}


def _fresh() -> str:
    sources.generator_digest.cache_clear()
    try:
        return sources.generator_digest()
    finally:
        sources.generator_digest.cache_clear()
