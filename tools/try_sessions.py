"""Runs every session of nox that is not a gate once, in the environment which that session makes.

    python tools/try_sessions.py                     all of them
    python tools/try_sessions.py metadata review     these

They work on a copy of this repository, with this repository's environments (``.nox``). Nothing in the copy is out
of date, so a session that writes must leave the copy as it was. Status 1 with a line for each session that fails
or changes something. Run by ``nox -s sessions``; needs git, the package index and, for ``pictures``, Chromium.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: Session → its arguments. ``{module}`` is a small module, ``{endpoint}`` one of its endpoints, ``{text_run}`` an
#: endpoint that needs one text, with it.
USES = {
    "generate": "{module}",
    "update": "{module}",
    "snapshots-update": "{endpoint}",
    "format": "",
    "metadata": "",
    "examples-update": "",
    "review": "-m {module} --json",
    # A release waits for words and approvals; here it only has to say so.
    "release": "--help",
    "catalog": "",
    "soak": "",
    "sample": "{text_run} --output {scratch}/sample/",
    "bench": "--once",
    "pictures": "--folder {scratch}/pictures",
    "lock": "--check",
    "vendor": "",
}
#: Sessions that CI and ``.ci/run`` run themselves, or that run only when the locks move.
GATES = frozenset(
    [
        "check",
        "snapshots",
        "tests",
        "breadth",
        "lint",
        "types",
        "scan",
        "validate",
        "examples",
        "pages",
        "build",
        "commands",
        "sessions",
        "pythons",
        "oldest",
        "newest",
    ]
)
#: Short runs: what is asked for here is that a session works, not what it measures.
SHORT = {"FAL_SOAK_RUNS": "100", "FAL_FAULT_RUNS": "1000"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the sessions that ``arguments`` name, or all. Returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sessions", nargs="*", metavar="SESSION", help="all of them, or these")
    chosen = parser.parse_args(arguments).sessions or list(USES)
    if strange := [session for session in chosen if session not in USES]:
        parser.error(f"not among the sessions that are tried: {', '.join(strange)} (there are {', '.join(USES)})")
    with tempfile.TemporaryDirectory(prefix="sessions-") as name:
        copy = Path(name) / "copy"
        copy_repository(copy)
        words = {**small_module(copy / "specs"), "text_run": text_run(copy / "specs"), "scratch": name}
        faults = [fault for session in chosen if (fault := fault_of(session, USES[session].format(**words), copy))]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(chosen)} sessions, {len(faults)} faults.")
    return 1 if faults else 0


def copy_repository(copy: Path) -> None:
    """A clone of this repository with what is changed here and not committed, committed there."""
    git(ROOT, "clone", "--quiet", str(ROOT), str(copy))
    for name in git(ROOT, "ls-files", "-z", "--modified", "--deleted", "--others", "--exclude-standard").split("\0"):
        if not name:
            continue
        (copy / name).unlink(missing_ok=True)
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, copy / name)
    git(copy, "add", "--all")
    git(
        copy,
        "-c",
        "user.name=sessions",
        "-c",
        "user.email=sessions@localhost",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "x",
    )


def small_module(specs: Path) -> dict[str, str]:
    """The module with the fewest endpoints, and the first of them."""
    found = {folder: sorted(folder.glob("[!_]*.json")) for folder in specs.iterdir() if folder.is_dir()}
    folder, paths = min(found.items(), key=lambda item: (len(item[1]) or sys.maxsize, item[0].name))
    return {"module": folder.name, "endpoint": json.loads(paths[0].read_text(encoding="utf-8"))["endpoint"]}


def text_run(specs: Path) -> str:
    """An endpoint that requires one parameter, a text, as arguments of ``sample``."""
    for path in sorted(specs.glob("*/[!_]*.json")):
        contract = json.loads(path.read_text(encoding="utf-8"))
        required = contract["input"].get("required", [])
        if len(required) == 1 and contract["input"]["properties"][required[0]] == {"type": "string"}:
            return f"{contract['endpoint']} {required[0]}=trial"
    sys.exit("no endpoint requires one text and nothing else")


def fault_of(session: str, arguments: str, copy: Path) -> str:
    """What is wrong with one session; empty when nothing is."""
    started = time.perf_counter()
    command = [sys.executable, "-m", "nox", "--no-color", "--envdir", str(ROOT / ".nox"), "-s", session, "--"]
    done = subprocess.run(
        [*command, *arguments.split()], cwd=copy, env=surroundings(), capture_output=True, text=True, check=False
    )
    print(f"{session:18} {time.perf_counter() - started:5.1f} s", flush=True)
    changed = git(copy, "status", "--porcelain").splitlines()
    git(copy, "reset", "--quiet", "--hard")
    git(copy, "clean", "--quiet", "--force", "-d")
    if done.returncode or "Traceback" in done.stderr:
        return f"{session} {arguments}: status {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-2000:]}"
    return f"{session} {arguments}: changed {', '.join(line[3:] for line in changed[:5])}" if changed else ""


def surroundings() -> dict[str, str]:
    """This environment, outside of CI and of the session that runs this."""
    hidden = re.compile(r"CI|NOX_.*|VIRTUAL_ENV|PYTHONPATH|FAL_.*|COVERAGE_.*")
    return {name: value for name, value in os.environ.items() if not hidden.fullmatch(name)} | SHORT


def git(folder: Path, *arguments: str) -> str:
    """What git prints. Raises ``CalledProcessError`` when it fails."""
    return subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main())
