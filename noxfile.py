"""The gates and the jobs, one short session each: ``nox -l`` lists them, ``nox -s NAME -- ARGS`` narrows.

Arguments are modules and endpoints (``-- text_to_image``, ``-- fal-ai/flux/schnell``) and any option of the command
behind the session. Sessions that write (``update``, ``generate``, ``snapshots-update``, ``format``, ``metadata``,
``examples-update``, ``pictures``) have checking twins (``check``, ``snapshots``, ``lint``, ``scan``, ``examples``) that
never write; those that approve (``update``, ``snapshots-update``, ``pictures``) refuse to run in CI. Every environment
is made from ``locks/``: pinned versions with hashes.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parent
# nox finds this file by its path: this folder is on no path of modules.
sys.path.insert(0, str(ROOT))

from generator.cli.support.derived import derived  # noqa: E402

CODE = ("generator", "tests", "tools", "noxfile.py", "nodes/src", "nodes/examples")
PYTHONS = ("3.11", "3.12", "3.13")
#: The files that follow from specs and nodes, by name.
DERIVED = derived(ROOT)
IN_CI = os.environ.get("CI", "").lower() not in ("", "0", "false")

nox.needs_version = ">=2026.2"
nox.options.sessions = ["check", "lint", "types", "snapshots", "breadth", "tests"]
nox.options.reuse_venv = "yes"
nox.options.default_venv_backend = "uv|virtualenv"
# A machine without one of PYTHONS skips that session with a line; CI's own job for it asks for an error.
nox.options.error_on_missing_interpreters = False
nox.options.download_python = "never"


# Environments -----------------------------------------------------------------------------------------------


def _generator(session: nox.Session, *more: str) -> None:
    """Install what the generator needs and the locks ``more``; it runs from this folder."""
    _install(session, "generator", *more)
    session.env["PYTHONPATH"] = str(ROOT)


def _pack(session: nox.Session, *more: str) -> None:
    """Install what generator and nodes need and the locks ``more``; both run from this folder."""
    _generator(session, "nodes", *more)
    session.env["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "nodes" / "src")])


def _install(session: nox.Session, *locks: str) -> None:
    """Bring the environment to ``locks/*.txt``; uv also removes what is in none of them."""
    exact = ["--exact"] if session.venv_backend == "uv" else []
    session.install("--quiet", *exact, *(part for name in locks for part in ("-r", f"locks/{name}.txt")))


def _resolved(session: nox.Session, *options: str) -> None:
    """Install what tests need in versions that are resolved now, not in those of the locks."""
    _install(session, "nox")
    # Not ``create_tmp``: it would put the temporary folders of all tests into this repository.
    path = Path(session.virtualenv.location) / "requirements.txt"
    sources = [
        "pyproject.toml",
        "nodes/pyproject.toml",
        "--all-extras",
        "--group",
        "test",
        "--group",
        "types",
        "--group",
        "nox",
    ]
    session.run("uv", "pip", "compile", "--quiet", "--upgrade", *options, *sources, "-o", str(path), silent=True)
    session.install("--quiet", "-r", str(path))
    session.env["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "nodes" / "src")])


def _refuse_in_ci(session: nox.Session) -> None:
    if IN_CI:
        session.error("CI never writes; run this on your machine and commit what you have reviewed")


def _whole(session: nox.Session) -> None:
    """For sessions that nothing narrows: an option would be lost, and ``format -- --check`` would write."""
    if options := [word for word in session.posargs if word.startswith("-")]:
        session.error(f"this session takes no options: {' '.join(options)}")
    if session.posargs:
        session.log("This session is about everything; names do not narrow it.")


# From specs to nodes ----------------------------------------------------------------------------------------


@nox.session
def update(session: nox.Session) -> None:
    """After any change of specs: generate, keep names, approve, metadata, figures, examples (narrow: -- text_to_image)."""
    _refuse_in_ci(session)
    _pack(session)
    session.run("python", "-m", "generator", "generate", *session.posargs)
    session.run("python", "-m", "generator", "specs", "names", "--write")
    session.run("python", "-m", "generator", "review", *session.posargs, success_codes=[0, 1])
    session.run("python", "-m", "generator", "review", "--accept", *session.posargs)
    for item in DERIVED.values():
        session.run("python", *item.write)
    session.log("Read `git diff`: what you see there under snapshots/ is approved when you commit it.")


@nox.session
def generate(session: nox.Session) -> None:
    """Generate the pack under nodes/ from specs/ (narrow: -- text_to_image, -- fal-ai/flux/schnell)."""
    _generator(session)
    session.run("python", "-m", "generator", "generate", *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Compare nodes/ with what generation gives, both ways, and specs/names.json with its names; never writes."""
    _generator(session)
    session.run("python", "-m", "generator", "generate", "--check", "--no-cache", *session.posargs)
    session.run("python", "-m", "generator", "specs", "names", "--check")


@nox.session
def snapshots(session: nox.Session) -> None:
    """Compare every node with its approved snapshot; never writes."""
    _generator(session, "test")
    session.run("pytest", "tests/snapshots", "-q", *_selected(session))


@nox.session(name="snapshots-update")
def snapshots_update(session: nox.Session) -> None:
    """Write snapshots (narrow: -- text_to_image, -- fal-ai/flux/schnell); review the diff before you commit."""
    _refuse_in_ci(session)
    _generator(session, "test")
    # syrupy ends with status 1 when it wrote or removed something; the second run is the verdict.
    session.run("pytest", "tests/snapshots", "-q", "--snapshot-update", *_selected(session), success_codes=[0, 1])
    session.run("pytest", "tests/snapshots", "-q", *_selected(session))


def _selected(session: nox.Session) -> list[str]:
    """Arguments as the commands of the generator take them, for pytest: ``--only NAME``; its options pass through."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False)
    parser.add_argument("-m", "--module", "-e", "--endpoint", action="append", default=[], dest="names")
    known, rest = parser.parse_known_args(session.posargs)
    options = next((place for place, word in enumerate(rest) if word.startswith("-")), len(rest))
    return [part for name in (*known.names, *rest[:options]) for part in ("--only", name)] + rest[options:]


@nox.session
def review(session: nox.Session) -> None:
    """Review pending snapshot changes (without a terminal: as text, with the commands to accept them)."""
    _generator(session)
    session.run("python", "-m", "generator", "review", *session.posargs)


@nox.session
def metadata(session: nox.Session) -> None:
    """Write what nodetool-pkg scan finds into nodes/src/nodetool/package_metadata/, and the pack's catalogue."""
    _whole(session)
    _pack(session)
    session.run("python", *DERIVED["metadata"].write)
    session.run("python", *DERIVED["catalogue"].write)


@nox.session
def scan(session: nox.Session) -> None:
    """nodetool-pkg scan finds every node without a warning; its committed JSON and the catalogue are up to date."""
    _whole(session)
    _pack(session)
    session.run("python", *DERIVED["metadata"].check)
    session.run("python", *DERIVED["catalogue"].check)


@nox.session
def validate(session: nox.Session) -> None:
    """Check every generated node; one table (narrow: -- text_to_image)."""
    _pack(session)
    session.run("python", "-m", "generator", "validate", *session.posargs)


@nox.session
def examples(session: nox.Session) -> None:
    """Rebuild the example workflows with the DSL, compare, and load them into NodeTool's graph; never writes."""
    _whole(session)
    _pack(session)
    session.run("python", *DERIVED["examples"].check)


@nox.session(name="examples-update")
def examples_update(session: nox.Session) -> None:
    """Rewrite the example workflows."""
    _whole(session)
    _pack(session)
    session.run("python", *DERIVED["examples"].write)


# Tests ------------------------------------------------------------------------------------------------------


@nox.session
def tests(session: nox.Session) -> None:
    """The test suite under coverage, but for what `breadth` asks of the whole catalogue."""
    _pack(session, "test", "types", "nox")
    session.run("coverage", "erase")
    narrow = session.posargs or ["-m", "not breadth"]
    session.run("coverage", "run", "-m", "pytest", *_parallel(), "-q", *narrow)
    session.run("coverage", "combine", "--quiet")
    # Part of the suite covers part of the code: only the whole one is held to the threshold.
    session.run("coverage", "report", *(["--fail-under=0"] if session.posargs else []))


@nox.session
def breadth(session: nox.Session) -> None:
    """What is asked of the whole catalogue: every node and snippet runs, every class is right, a catalogue may grow."""
    _pack(session, "test", "types", "nox")
    session.run("pytest", *_parallel(), "-q", "-m", "breadth", *session.posargs)


def _parallel() -> list[str]:
    """Options of pytest-xdist: a worker a core, each takes tests from slower ones."""
    return ["--numprocesses=auto", "--maxprocesses=8", "--dist=worksteal"]


@nox.session
def oldest(session: nox.Session) -> None:
    """The test suite with the oldest versions of all direct dependencies that the declarations allow."""
    _resolved(session, "--resolution", "lowest-direct")
    # A catalogue that grows is the same to every version, and the longest of all tests.
    session.run("pytest", *_parallel(), "-q", "--ignore=tests/test_growth.py", *session.posargs)


@nox.session
def newest(session: nox.Session) -> None:
    """The test suite with the newest versions of all dependencies that the declarations allow."""
    _resolved(session)
    session.run("pytest", *_parallel(), "-q", *session.posargs)


@nox.session(python=PYTHONS)
def pythons(session: nox.Session) -> None:
    """On each supported Python: the same generated bytes, and every node and builder imports."""
    _whole(session)
    _pack(session)
    session.run("python", "-m", "generator", "generate", "--check", "--no-cache")
    session.run("python", "tools/import_pack.py")


@nox.session
def commands(session: nox.Session) -> None:
    """Every command of the generator, its help and its typos, with nothing installed but what it declares."""
    _generator(session)
    session.run("python", "tools/try_commands.py", *session.posargs)


@nox.session
def sessions(session: nox.Session) -> None:
    """Every session that is not a gate once, in its own environment, on a copy of this repository."""
    _install(session, "nox")
    session.run("python", "tools/try_sessions.py", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """500 executions and 10,000 sequences of faults: nothing submitted twice, left running or left behind."""
    _pack(session, "test")
    session.env["FAL_SOAK_RUNS"] = os.environ.get("FAL_SOAK_RUNS", "500")
    session.env["FAL_FAULT_RUNS"] = os.environ.get("FAL_FAULT_RUNS", "10000")
    session.run("pytest", "tests/runtime/test_soak.py", "tests/runtime/test_faults.py", "-q", "-s", *session.posargs)


@nox.session
def pages(session: nox.Session) -> None:
    """The review page and the catalogue in headless Chromium (needs Debian's chromium)."""
    _generator(session, "test", "pages")
    session.run("pytest", "tests/pages", "-q", *session.posargs)


# Code -------------------------------------------------------------------------------------------------------


@nox.session
def lint(session: nox.Session) -> None:
    """ruff check and format, imports against declared dependencies, words, figures, workflow files; never writes."""
    _pack(session, "lint")
    session.run("ruff", "check", *CODE)
    session.run("ruff", "format", "--check", *CODE)
    session.run("deptry", "generator")
    with session.chdir("nodes"):
        session.run("deptry", "src")
    session.run("python", "-m", "generator", "words", *session.posargs)
    session.run("python", *DERIVED["coverage"].check)
    session.run("zizmor", "--offline", "--quiet", ".github")


@nox.session
def format(session: nox.Session) -> None:
    """Format the hand-written code and fix what ruff can fix."""
    _whole(session)
    _generator(session)
    session.run("ruff", "check", "--fix", *CODE)
    session.run("ruff", "format", *CODE)


@nox.session
def types(session: nox.Session) -> None:
    """mypy, strict, on generator, runtime and tools, and on a program that uses the installed pack."""
    _pack(session, "types", "nox", "pages")
    session.run("mypy", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Time what people wait for: generation against its floor, start-up, review and sync, at 1x and 10x."""
    _pack(session, "test")
    session.run("python", "-m", "tools.bench", *session.posargs)


# What leaves the house --------------------------------------------------------------------------------------


@nox.session
def build(session: nox.Session) -> None:
    """Build wheel and sdist, install the wheel into an empty environment, and prove that it works there."""
    _install(session, "build", "types")
    session.run("python", "tools/check_wheel.py", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """The version that pending changes ask for (-- --check refuses a smaller one, -- --bump writes it)."""
    _generator(session)
    session.run("python", "-m", "generator", "release", *session.posargs)


@nox.session
def catalog(session: nox.Session) -> None:
    """Write the browsable site of all nodes into out/catalog, with what a run of each costs."""
    _pack(session)
    estimates = Path(session.create_tmp()) / "estimates.json"
    with estimates.open("w", encoding="utf-8") as file:
        session.run("python", "-m", "nodetool.fal", "estimate", "--all", "--json", stdout=file)
    session.run(
        "python", "-m", "generator", "catalog", "--html", "out/catalog", "--estimates", str(estimates), *session.posargs
    )


@nox.session
def pictures(session: nox.Session) -> None:
    """Take the pictures of the README from the catalogue, in headless Chromium (needs Debian's chromium)."""
    _refuse_in_ci(session)
    _generator(session, "pages")
    session.run("python", "tools/pictures.py", *session.posargs)


@nox.session
def vendor(session: nox.Session) -> None:
    """The scripts of npm packages in the catalogue are the published ones (-- --write brings them to the pins)."""
    if session.posargs:
        _refuse_in_ci(session)
    _generator(session)
    session.run("python", "tools/vendor.py", *session.posargs)


@nox.session
def sample(session: nox.Session) -> None:
    """nodetool-fal run -- ENDPOINT key=value image=@photo.png (for real with FAL_KEY, else against the double)."""
    _pack(session, "test")
    session.run("python", "tools/sample.py", *session.posargs)


@nox.session
def lock(session: nox.Session) -> None:
    """Bring locks/ to the declared dependencies (-- --upgrade takes the newest versions, -- --check compares)."""
    _install(session, "nox")
    session.run("python", "tools/lock.py", *session.posargs)


if __name__ == "__main__":
    sys.exit("Run me with nox: python -m nox -l")
