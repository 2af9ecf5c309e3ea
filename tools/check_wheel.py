"""Builds wheel and sdist of nodetool-fal, installs the wheel into an empty environment, and proves that it works there.

    python tools/check_wheel.py                     build, install with nodetool-core from PyPI, check
    python tools/check_wheel.py --dist FOLDER       keep what was built in FOLDER: what is checked is what is released
    python tools/check_wheel.py --wheel FILE        check a wheel that is there already
    python tools/check_wheel.py --environment DIR   install into an environment that is there already

Status 1 with a line for each fault. Needs the packages of locks/build.txt and locks/types.txt, and pip's index;
takes about a minute, nearly all of it pip's.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import venv
import zipfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email.parser import Parser
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
NODES = ROOT / "nodes"
METADATA = "nodetool/package_metadata/nodetool-fal.json"
#: Nodes that no endpoint explains: the hand-written ones.
HAND_WRITTEN = {"fal.dynamic.FalEndpoint", "fal.dynamic.FalResult", "fal.dynamic.FalValue"}
#: Interpreters at a time: each holds all of nodetool-core.
INTERPRETERS = 2
#: What only the generator needs; none of it may come along.
GENERATOR_ONLY = ("generator", "mako", "rich", "ruff", "stamina", "tomlkit", "typer")

#: What a user gets besides code, and how many of each there are at least.
DATA = {
    METADATA: 1,
    "nodetool/fal/prices.json": 1,
    "nodetool/fal/catalog.json": 1,
    "nodetool/examples/nodetool-fal/*.json": 6,
    "nodetool/fal_shared/*.py": len(list((NODES / "src/nodetool/fal_shared").glob("*.py"))),
    "nodetool_fal-*.dist-info/licenses/LICENSE": 1,
}
#: What the console script is asked, and how it ends; the wheel alone has no extras.
COMMANDS = {
    "search remove background": 0,
    "show fal-ai/flux/schnell": 0,
    "estimate fal-ai/flux/schnell": 0,
    "run fal-ai/flux/schnel prompt=x": 2,
    "mcp": 2,
}
#: Packages whose types are for their users (PEP 561); namespace packages are marked one by one.
TYPED = ("nodetool/fal", "nodetool/fal_shared", "nodetool/nodes/fal", "nodetool/dsl/fal")
#: Folders that nodetool-core and other packs share: a file of ours would close them.
OPEN_NAMESPACES = ("nodetool", "nodetool/dsl", "nodetool/nodes")

DISCOVER = """
import json
from nodetool.worker.node_loader import load_nodes
errors = []
found = load_nodes(load_errors=errors)
print(json.dumps({"types": [node["node_type"] for node in found], "errors": errors}))
"""
IMPORT = """
import importlib, sys
if "{module}".rpartition(".")[2].isidentifier():
    exec("from {module} import *")
module = importlib.import_module("{module}")
print([name for name in {foreign!r} if name in sys.modules])
"""
#: A program of somebody who uses the pack: the last line is wrong, and a type checker must say so.
CONSUMER = """
from nodetool.dsl.fal.{module} import {name}
from nodetool.fal.dsl import graph
from nodetool.nodes.fal.{module} import {name} as Node

text: str = Node(prompt="a lighthouse").prompt
graph({name}(prompt="a lighthouse"))
{name}(prompt=b"a lighthouse")
"""
CONSUMER_ERROR = f"consumer.py:{CONSUMER.rstrip().count(chr(10)) + 1}: error: Argument"


def main(arguments: list[str] | None = None) -> int:
    """Build, install, check. Returns the exit status."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--dist", type=Path, help="keep what was built here; the folder must be new or empty")
    parser.add_argument("--wheel", type=Path, help="check this wheel instead of building one")
    parser.add_argument("--environment", type=Path, help="install here instead of into a new environment")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="nodetool-fal-wheel-") as folder:
        python = environment(options.environment or Path(folder) / "environment")
        wheel = options.wheel or build(options.dist or Path(folder) / "dist")
        install(python, wheel)
        faults = [
            *content_faults(wheel),
            *sdist_faults(wheel.parent),
            *typing_faults(python, Path(folder)),
            *requirement_faults(wheel),
            *command_faults(python),
            *discovery_faults(python),
            *import_faults(python, wheel),
        ]
        size = wheel.stat().st_size
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{wheel.name}, {size / 1e6:.1f} MB, {len(wanted_types())} node types: {len(faults)} faults.")
    return 1 if faults else 0


# The environment --------------------------------------------------------------------------------------------


def environment(folder: Path) -> Path:
    """The Python of the environment in ``folder``, which is made when it is not there: empty but for pip."""
    if not folder.exists():
        print(f"making an empty environment in {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True)
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def build(folder: Path) -> Path:
    """The wheel of ``nodes/``, beside its sdist in ``folder``. Ends the program when building fails.

    Nothing is fetched for it: the build system is the one in ``locks/build.txt``, in this environment.
    """
    if folder.exists() and any(folder.iterdir()):
        sys.exit(f"{folder} is not empty; name a new folder")
    run(Path(sys.executable), "-m", "build", "--no-isolation", "--outdir", str(folder.resolve()), str(NODES))
    return next(folder.glob("nodetool_fal-*.whl"))


def install(python: Path, wheel: Path) -> None:
    """The wheel and what it requires, from the index. Ends the program when that fails."""
    print(f"installing {wheel.name} with what it requires", file=sys.stderr)
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", str(wheel))


def run(python: Path, *arguments: str) -> str:
    """What a Python prints. Ends the program with its last words when it fails."""
    done = interpreter(python, *arguments)
    if done.returncode:
        sys.exit(f"{' '.join(arguments[:4])} failed:\n{(done.stderr or done.stdout)[-4000:]}")
    return done.stdout


def interpreter(python: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A fresh Python that sees its environment and nothing of this repository."""
    inherited = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "NODETOOL", "FAL_"))
    }
    return subprocess.run(
        [str(python), *arguments], cwd=python.parent, env=inherited, capture_output=True, text=True, check=False
    )


# What must hold ---------------------------------------------------------------------------------------------


def content_faults(wheel: Path) -> Iterator[str]:
    """Data that is missing, namespaces that the wheel closes, files that have no business in it."""
    names = names_in(wheel)
    for pattern, least in DATA.items():
        found = sum(PurePosixPath(name).match(pattern) for name in names)
        if found < least:
            yield f"{pattern}: {found} files in the wheel, at least {least} expected"
    yield from (
        f"{folder}/__init__.py closes a namespace" for folder in OPEN_NAMESPACES if f"{folder}/__init__.py" in names
    )
    yield from (
        f"{name} does not belong in the wheel" for name in names if not name.startswith(("nodetool/", "nodetool_fal-"))
    )
    yield from (f"{folder}/py.typed is missing" for folder in TYPED if f"{folder}/py.typed" not in names)
    if METADATA in names:
        with zipfile.ZipFile(wheel) as archive:
            listed = {node["node_type"] for node in json.loads(archive.read(METADATA))["nodes"]}
        yield from (f"{METADATA} lacks {name}" for name in sorted(visible_types() - listed))


def sdist_faults(folder: Path) -> Iterator[str]:
    """An sdist beside the wheel that lacks its licence or its README."""
    for path in folder.glob("nodetool_fal-*.tar.gz"):
        with tarfile.open(path) as archive:
            names = {name.partition("/")[2] for name in archive.getnames()}
        yield from (f"{path.name} lacks {name}" for name in sorted({"LICENSE", "README.md", "pyproject.toml"} - names))


def typing_faults(python: Path, folder: Path) -> Iterator[str]:
    """What mypy says of a program that uses the installed pack, where it should know all types."""
    program = folder / "consumer.py"
    program.write_text(CONSUMER.format(**consumed()), encoding="utf-8")
    # Neither this repository's settings nor a cache.
    options = ["--strict", "--config-file=", f"--cache-dir={os.devnull}", f"--python-executable={python}"]
    command = ["-m", "mypy", *options]
    done = interpreter(Path(sys.executable), *command, str(program))
    said = [line for line in done.stdout.splitlines() if "error:" in line]
    yield from (f"mypy on a program that uses the pack: {line}" for line in said if CONSUMER_ERROR not in line)
    if not any(CONSUMER_ERROR in line for line in said):
        yield f"mypy does not see a wrong argument of a builder: {done.stdout}{done.stderr}"


def requirement_faults(wheel: Path) -> Iterator[str]:
    """Requirements that are not those of nodes/pyproject.toml."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        required = Parser().parsestr(archive.read(name).decode("utf-8")).get_all("Requires-Dist", [])
    project = tomllib.loads((NODES / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].items()
    declared = [*project["dependencies"], *(f"{each}; extra == '{name}'" for name, needs in extras for each in needs)]
    if sorted(map(package, required)) != sorted(map(package, declared)):
        yield f"the wheel requires {sorted(required)}, pyproject.toml says {sorted(declared)}"


def command_faults(python: Path) -> Iterator[str]:
    """What the console script cannot do where only the wheel is installed."""
    script = python.with_name(f"nodetool-fal{python.suffix}")
    for words, expected in COMMANDS.items():
        done = subprocess.run(
            [str(script), *words.split()], capture_output=True, text=True, check=False, cwd=python.parent
        )
        if done.returncode != expected or "Traceback" in done.stderr:
            yield f"nodetool-fal {words} ends with {done.returncode}, not {expected}: {done.stderr.strip()[-400:]}"


def discovery_faults(python: Path) -> Iterator[str]:
    """Nodes that the worker does not find by itself, or finds too many, and modules that it cannot load."""
    found = json.loads(run(python, "-c", DISCOVER).splitlines()[-1])
    yield from (f"worker: {error['module']}: {error['error']}" for error in found["errors"])
    types = {name for name in found["types"] if name.startswith("fal.")}
    yield from (f"worker does not find {name}" for name in sorted(wanted_types() - types))
    yield from (f"worker finds {name}, which no spec has" for name in sorted(types - wanted_types()))
    endpoints = len(json.loads((ROOT / "specs" / "catalog.json").read_text(encoding="utf-8"))["endpoints"])
    if len(visible_types()) != endpoints + len(HAND_WRITTEN):
        yield f"{len(visible_types())} nodes, {endpoints} endpoints in the catalogue"


def import_faults(python: Path, wheel: Path) -> Iterable[str]:
    """Modules of nodes and builders that do not import alone, or bring the generator's packages along."""
    modules = sorted(modules_in(wheel))
    with ThreadPoolExecutor(INTERPRETERS) as pool:
        return [fault for faults in pool.map(lambda module: import_fault(python, module), modules) for fault in faults]


def import_fault(python: Path, module: str) -> list[str]:
    """What is wrong with one module in a fresh interpreter; nothing, as a rule."""
    done = interpreter(python, "-c", IMPORT.format(module=module, foreign=GENERATOR_ONLY))
    if done.returncode:
        return [f"{module} does not import: {done.stderr.strip().splitlines()[-1]}"]
    foreign = done.stdout.strip().splitlines()[-1]
    return [] if foreign == "[]" else [f"{module} imports {foreign}"]


# What is expected -------------------------------------------------------------------------------------------


@cache
def specs() -> dict[str, dict[str, Any]]:
    """Every endpoint's spec by its node type."""
    found = {}
    for path in sorted((ROOT / "specs").glob("*/[!_]*.toml")):
        spec = tomllib.loads(path.read_text(encoding="utf-8"))
        found[f"fal.{path.parent.name}.{spec['class_name']}"] = spec
    return found


def consumed() -> dict[str, str]:
    """Module and class name of an endpoint that needs a prompt and nothing else."""
    for node_type, spec in specs().items():
        _, module, name = node_type.split(".")
        paths = (path for path in (ROOT / "specs" / module).glob("[!_]*.json"))
        contracts = (json.loads(path.read_text(encoding="utf-8")) for path in paths)
        wanted = (contract["input"] for contract in contracts if contract["endpoint"] == spec["endpoint"])
        if any(schema.get("required") == ["prompt"] for schema in wanted):
            return {"module": module, "name": name}
    sys.exit("no endpoint needs a prompt and nothing else")


def visible_types() -> set[str]:
    """The node types that menus show."""
    return set(specs()) | HAND_WRITTEN


def wanted_types() -> set[str]:
    """All node types: those in menus, and older names of them."""
    return visible_types() | {alias for spec in specs().values() for alias in spec.get("aliases", [])}


def names_in(wheel: Path) -> list[str]:
    """The files in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return [name for name in archive.namelist() if not name.endswith("/")]


def modules_in(wheel: Path) -> Iterator[str]:
    """The modules of nodes and builders in a wheel, without packages and what starts with an underscore."""
    for name in names_in(wheel):
        match = re.fullmatch(r"nodetool/(nodes|dsl)/fal/([^_/][^/]*)\.py", name)
        if match:
            yield f"nodetool.{match[1]}.fal.{match[2]}"


def package(requirement: str) -> str:
    """A requirement in one spelling: build systems reorder versions, drop spaces and choose quotation marks."""
    stated, _, marker = requirement.replace(" ", "").replace('"', "'").partition(";")
    name, versions = re.fullmatch(r"([A-Za-z0-9._-]+(?:\[[^]]*\])?)(.*)", stated).groups()  # type: ignore[union-attr]
    return f"{name}{','.join(sorted(versions.split(',')))};{marker}"


if __name__ == "__main__":
    sys.exit(main())
