"""The gates and the jobs, one short session each: ``nox -l`` lists them, ``nox -s NAME -- ARGS`` narrows.

Sessions that write (``generate``, ``snapshots-update``, ``format``, ``metadata``, ``examples-update``) never run in CI;
their checking twins (``check``, ``snapshots``, ``lint``, ``scan``, ``examples``) never write.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PROJECT = nox.project.load_toml(ROOT / "pyproject.toml")
NODES = nox.project.load_toml(ROOT / "nodes" / "pyproject.toml")
GENERATOR_DEPENDENCIES = PROJECT["project"]["dependencies"]
NODE_DEPENDENCIES = NODES["project"]["dependencies"]
TEST_DEPENDENCIES = PROJECT["dependency-groups"]["test"]
TYPE_DEPENDENCIES = PROJECT["dependency-groups"]["types"]
PAGE_DEPENDENCIES = PROJECT["dependency-groups"]["pages"]
LINT_DEPENDENCIES = PROJECT["dependency-groups"]["lint"]
RUFF = next(item for item in GENERATOR_DEPENDENCIES if item.startswith("ruff"))
CODE = ("generator", "tests", "tools", "noxfile.py", "nodes/src", "nodes/examples")
IN_CI = bool(os.environ.get("CI"))

nox.needs_version = ">=2025.5"
nox.options.sessions = ["check", "lint", "types", "tests"]
nox.options.reuse_existing_virtualenvs = True


def _generator(session: nox.Session, *more: str) -> None:
    """Install what the generator needs; it runs from this folder."""
    session.install("--quiet", *GENERATOR_DEPENDENCIES, *more)
    session.env["PYTHONPATH"] = str(ROOT)


def _pack(session: nox.Session, *more: str) -> None:
    """Install what generator and nodes need; both run from this folder."""
    _generator(session, *NODE_DEPENDENCIES, *more)
    session.env["PYTHONPATH"] = os.pathsep.join([str(ROOT), str(ROOT / "nodes" / "src")])


def _narrowed(session: nox.Session) -> list[str]:
    """Positional arguments as ``--endpoint`` (with a slash) or ``--module`` options; options pass through."""
    found: list[str] = []
    for word in session.posargs:
        found += [word] if word.startswith("-") else ["--endpoint" if "/" in word else "--module", word]
    return found


@nox.session
def generate(session: nox.Session) -> None:
    """Generate the pack under nodes/ from specs/ (narrow: -- text_to_image, -- fal-ai/flux/schnell)."""
    _generator(session)
    session.run("python", "-m", "generator", "generate", *_narrowed(session))


@nox.session
def check(session: nox.Session) -> None:
    """Compare nodes/ with what generation gives, both ways; never writes."""
    _generator(session)
    session.run("python", "-m", "generator", "generate", "--check", *_narrowed(session))


@nox.session
def snapshots(session: nox.Session) -> None:
    """Compare every node with its approved snapshot; never writes."""
    _generator(session, *TEST_DEPENDENCIES)
    session.run("pytest", "tests/snapshots", "-q", *_selected(session))


@nox.session(name="snapshots-update")
def snapshots_update(session: nox.Session) -> None:
    """Write snapshots (narrow: -- text_to_image, -- fal-ai/flux/schnell); review the diff before you commit."""
    if IN_CI:
        session.error("CI never writes snapshots; run this on your machine and commit what you have reviewed")
    _generator(session, *TEST_DEPENDENCIES)
    # syrupy ends with status 1 when it wrote or removed something; the second run is the verdict.
    session.run("pytest", "tests/snapshots", "-q", "--snapshot-update", *_selected(session), success_codes=[0, 1])
    session.run("pytest", "tests/snapshots", "-q", *_selected(session))


def _selected(session: nox.Session) -> list[str]:
    """Positional arguments as pytest options: a module or an endpoint id narrows the snapshots."""
    found: list[str] = []
    for word in session.posargs:
        found += [word] if word.startswith("-") else ["--only", word]
    return found


@nox.session
def tests(session: nox.Session) -> None:
    """The whole test suite under coverage: units, snapshots, nodes against the double, the check of nodes/."""
    _pack(session, *TEST_DEPENDENCIES, *TYPE_DEPENDENCIES)
    session.env["COVERAGE_PROCESS_START"] = str(ROOT / "pyproject.toml")
    session.run("coverage", "erase")
    session.run("coverage", "run", "-m", "pytest", "-q", *session.posargs)
    session.run("coverage", "combine", "--quiet")
    session.run("coverage", "report")


@nox.session
def lint(session: nox.Session) -> None:
    """ruff check and format, the words of ready specs, the workflow files; never writes."""
    _generator(session, *LINT_DEPENDENCIES)
    session.run("ruff", "check", *_present(CODE))
    session.run("ruff", "format", "--check", *_present(CODE))
    session.run("python", "-m", "generator", "words", *_narrowed(session))
    session.run("python", "-m", "generator", "coverage", "--write", "README.md", "--check")
    session.run("zizmor", "--offline", "--quiet", ".github/workflows")


@nox.session
def format(session: nox.Session) -> None:
    """Format the hand-written code and mend what ruff can mend."""
    session.install("--quiet", RUFF)
    session.run("ruff", "check", "--fix", *_present(CODE))
    session.run("ruff", "format", *_present(CODE))


def _present(paths: tuple[str, ...]) -> list[str]:
    return [path for path in paths if (ROOT / path).exists()]


@nox.session
def types(session: nox.Session) -> None:
    """mypy, strict, on generator and runtime."""
    _pack(session, *TYPE_DEPENDENCIES)
    session.run("mypy", *session.posargs)


@nox.session
def imports(session: nox.Session) -> None:
    """Import every module from the built wheel alone, each in a fresh interpreter."""
    session.install("--quiet", "build")
    session.run("python", "tools/check_wheel.py", "--only", "imports", *session.posargs)


@nox.session
def scan(session: nox.Session) -> None:
    """nodetool-pkg scan finds every node without a warning, and its committed JSON is up to date."""
    _pack(session)
    session.run("python", "tools/scan_pack.py", "--check")


@nox.session
def metadata(session: nox.Session) -> None:
    """Write what nodetool-pkg scan finds into nodes/src/nodetool/package_metadata/."""
    _pack(session)
    session.run("python", "tools/scan_pack.py", "--write")


@nox.session
def validate(session: nox.Session) -> None:
    """The whole truth about the generated nodes in one table (narrow: -- text_to_image)."""
    _pack(session)
    session.run("python", "-m", "generator", "validate", *_narrowed(session))


@nox.session
def bench(session: nox.Session) -> None:
    """Time generation against its floor, and the import of all nodes."""
    _pack(session)
    session.run("python", "tools/bench.py", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the wheel, install it into an empty environment, and prove that it works there."""
    session.install("--quiet", "build")
    session.run("python", "tools/check_wheel.py", *session.posargs)


@nox.session
def pages(session: nox.Session) -> None:
    """The review page and the catalogue in headless Chromium (needs Debian's chromium)."""
    _generator(session, *TEST_DEPENDENCIES, *PAGE_DEPENDENCIES)
    session.run("pytest", "tests/pages", "-q", *session.posargs)


@nox.session
def examples(session: nox.Session) -> None:
    """Rebuild the example workflows with the DSL, compare, and load them into NodeTool's graph; never writes."""
    _pack(session)
    session.run("python", "nodes/examples/build.py", "--check")


@nox.session(name="examples-update")
def examples_update(session: nox.Session) -> None:
    """Write the example workflows anew."""
    _pack(session)
    session.run("python", "nodes/examples/build.py")


@nox.session
def review(session: nox.Session) -> None:
    """Review pending snapshot changes (without a terminal: as text, with the commands to accept them)."""
    _generator(session)
    session.run("python", "-m", "generator", "review", *session.posargs)


@nox.session
def release(session: nox.Session) -> None:
    """The version that pending changes ask for (-- --check refuses a smaller one, -- --bump writes it)."""
    _generator(session)
    session.run("python", "-m", "generator", "release", *session.posargs)


@nox.session
def catalog(session: nox.Session) -> None:
    """Write the browsable site of all nodes into out/catalog."""
    _generator(session)
    session.run("python", "-m", "generator", "catalog", "--html", "out/catalog", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """500 executions, 20 at a time, a fifth of all answers faulty: nothing submitted twice, nothing left behind."""
    _pack(session, *TEST_DEPENDENCIES)
    session.env["FAL_SOAK_RUNS"] = "500"
    session.run("pytest", "tests/runtime/test_soak.py", "-q", "-s", *session.posargs)


@nox.session
def sample(session: nox.Session) -> None:
    """Run one node: -- ENDPOINT key=value image=path.png (for real with FAL_KEY, else against the double)."""
    _pack(session, *TEST_DEPENDENCIES)
    session.run("python", "-m", "nodetool.fal.sample", *session.posargs)


if __name__ == "__main__":
    sys.exit("Run me with nox: python -m nox -l")
