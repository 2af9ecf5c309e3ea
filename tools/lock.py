"""Writes ``locks/``: every version that the gates, CI and a release install, with the hashes of its files.

    python tools/lock.py               bring the locks to what the pyproject files declare; versions stay where they can
    python tools/lock.py --upgrade     take the newest versions that the declarations allow
    python tools/lock.py --check       write nothing; status 1 when a lock differs

``locks/versions.txt`` is one resolution of everything, for Python 3.11 and newer on every platform. The other
files are parts of it, one for each kind of environment, so that environments made from several of them agree.
Run by ``nox -s lock``. Needs uv and the package index.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from uv import find_uv_bin

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "locks"
VERSIONS = "versions.txt"
GROUPS = ("test", "types", "lint", "pages", "build", "nox")
#: Lock → what it pins, as arguments of ``uv pip compile``.
PARTS = {
    "generator": ("pyproject.toml",),
    "nodes": ("nodes/pyproject.toml", "--all-extras"),
    **{group: ("--group", group) for group in GROUPS},
}
OPTIONS = ("--quiet", "--universal", "--python-version", "3.11", "--no-emit-index-url", "--no-annotate")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or compare the locks. Returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--upgrade", action="store_true", help="take the newest versions")
    action.add_argument("--check", action="store_true", help="compare only; status 1 when a lock differs")
    options = parser.parse_args(arguments)
    if not options.check:
        write(LOCKS, options.upgrade)
        return 0
    with tempfile.TemporaryDirectory(prefix="locks-") as folder:
        fresh = Path(folder) / "locks"
        shutil.copytree(LOCKS, fresh)
        write(fresh, upgrade=False)
        stale = differences(fresh)
    for name in stale:
        print(f"locks/{name} differs; run `nox -s lock`", file=sys.stderr)
    return 1 if stale else 0


def write(folder: Path, upgrade: bool) -> None:
    """All locks below ``folder``; locked versions are kept where they still fit."""
    folder.mkdir(exist_ok=True)
    versions = folder / VERSIONS
    everything = [argument for part in PARTS.values() for argument in part]
    compile_into(versions, *everything, *(["--upgrade"] if upgrade else []))
    for name, part in PARTS.items():
        compile_into(folder / f"{name}.txt", *part, "--generate-hashes", "--constraint", str(versions), "--upgrade")


def compile_into(path: Path, *arguments: str) -> None:
    """Resolve ``arguments`` into the lock at ``path``. Raises ``CalledProcessError`` when nothing fits."""
    command = [find_uv_bin(), "pip", "compile", *OPTIONS, *arguments, "--output-file", str(path)]
    # The header of each file names the command for people, not this machine's paths.
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "nox -s lock"})


def differences(fresh: Path) -> list[str]:
    """The names of files that are not the same below ``fresh`` and in the repository."""
    names = {path.name for folder in (fresh, LOCKS) for path in folder.glob("*.txt")}
    return sorted(name for name in names if content(fresh / name) != content(LOCKS / name))


def content(path: Path) -> str:
    """The text of a lock, empty when there is none."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
