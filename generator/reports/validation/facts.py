"""What is known of a pack before it is judged: its files, its imports, its scan, its DSL."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.output.format import ruff
from generator.output.owned import PACKAGE
from generator.problems import Problem, ProblemError

PROBE = Path(__file__).parent / "probe.py"
DSL = "src/nodetool/dsl/fal"
METADATA = "src/nodetool/package_metadata/nodetool-fal.json"
#: What makes code wrong or misleading. The style of the whole repository is the lint session's.
RUFF = (
    "--isolated",
    "--no-cache",
    "--target-version",
    "py311",
    "--select",
    "E,F,W,B",
    "--ignore",
    "E402,E501,E741",  # fal names its parameters, also `l`
    "--output-format",
    "json",
)
#: Far beyond what the whole catalogue takes; a pack that hangs while it loads must still end.
PATIENCE = 600
_BUILDER = re.compile(r'^class (\w+)\([^)]*node_type="([\w.]+)"', re.MULTILINE)


@dataclass(frozen=True)
class SourceFile:
    """One generated module as text: what it lacks, and where its classes stand (first and last line)."""

    error: str = ""
    classes: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    lint: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True)
class PackFacts:
    """Everything about a pack that checks look at; nodes are named ``module.Class``."""

    sources: Mapping[str, SourceFile]
    imports: Mapping[str, str]
    nodes: Mapping[str, Mapping[str, Any]]
    types: Mapping[str, Mapping[str, Any]]
    structures: Mapping[str, Sequence[str]]
    #: Rows of NodeTool's scan by node type; ``None`` without a scan.
    scanned: Mapping[str, Mapping[str, Any]] | None
    #: Node types that the DSL's modules build.
    builders: frozenset[str]


def gather(nodes: Path, wanted: Mapping[str, Sequence[str]], runtime: Path) -> PackFacts:
    """Look at the pack below ``nodes``; ``wanted`` names the classes by module, ``runtime`` helps a pack without one.

    Raises ``ProblemError`` when the pack's environment does not work at all.
    """
    folder = nodes / PACKAGE
    sources = _sources(folder, wanted)
    told = _ask_probe(nodes, _modules(folder), wanted, runtime)
    return PackFacts(
        sources=sources,
        imports=told["modules"],
        nodes=told["nodes"],
        types=told["types"],
        structures=told["structures"],
        scanned=_scanned(nodes / METADATA),
        builders=_builders(nodes / DSL, wanted),
    )


def _modules(folder: Path) -> list[str]:
    return sorted(path.stem for path in folder.glob("*.py") if path.stem != "__init__")


def _sources(folder: Path, modules: Iterable[str]) -> dict[str, SourceFile]:
    lint = _lint([folder / f"{name}.py" for name in modules if (folder / f"{name}.py").is_file()])
    return {name: _source(folder / f"{name}.py", lint.get(name, [])) for name in modules}


def _source(path: Path, lint: Sequence[tuple[int, str]]) -> SourceFile:
    try:
        tree = ast.parse(path.read_bytes(), filename=path.name)
        compile(tree, path.name, "exec")
    except OSError:
        return SourceFile("there is no such file; run `nox -s generate`")
    except (SyntaxError, ValueError) as error:
        return SourceFile(f"{type(error).__name__}: {error}")
    classes = {
        node.name: (node.lineno, node.end_lineno or node.lineno) for node in tree.body if isinstance(node, ast.ClassDef)
    }
    return SourceFile("", classes, tuple(lint))


def _lint(paths: Sequence[Path]) -> dict[str, list[tuple[int, str]]]:
    if not paths:
        return {}
    done = subprocess.run([ruff(), "check", *RUFF, *map(str, paths)], capture_output=True, text=True, check=False)
    found: dict[str, list[tuple[int, str]]] = {}
    try:
        rows = json.loads(done.stdout)
    except ValueError:
        raise ProblemError([Problem("ruff", "", done.stderr.strip()[:2000], "install the pinned ruff")]) from None
    for row in rows:
        found.setdefault(Path(row["filename"]).stem, []).append(
            (row["location"]["row"], f"{row['code']}: {row['message']}")
        )
    return found


def _ask_probe(
    nodes: Path, modules: Sequence[str], wanted: Mapping[str, Sequence[str]], runtime: Path
) -> Mapping[str, Any]:
    """One subprocess for everything: starting NodeTool costs more than asking."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(str((root / "src").resolve()) for root in (nodes, runtime)),
    }
    request = json.dumps({"folder": str((nodes / PACKAGE).resolve()), "modules": modules, "nodes": wanted})
    # -P: the probe's own folder holds modules with everyday names.
    call = [sys.executable, "-P", str(PROBE)]
    try:
        done = subprocess.run(
            call, input=request, capture_output=True, text=True, check=False, env=environment, timeout=PATIENCE
        )
        told: Mapping[str, Any] = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise ProblemError([Problem(str(nodes), "", f"did not load within {PATIENCE} s")]) from None
    except ValueError:
        last = (done.stderr.strip().splitlines() or ["no answer"])[-1]
        hint = "install nodetool-core and fal-client beside the generator"
        raise ProblemError([Problem(str(nodes), "", f"cannot be loaded: {last[:400]}", hint)]) from None
    return told


def _scanned(path: Path) -> dict[str, Mapping[str, Any]] | None:
    try:
        return {str(row["node_type"]): row for row in json.loads(path.read_text(encoding="utf-8"))["nodes"]}
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _builders(folder: Path, modules: Iterable[str]) -> frozenset[str]:
    found: set[str] = set()
    for path in (folder / f"{name}.py" for name in modules):
        if path.is_file():
            # A builder's class name is the node's: type alone could belong to a wrong one.
            found |= {
                kind for name, kind in _BUILDER.findall(path.read_text(encoding="utf-8")) if kind.endswith(f".{name}")
            }
    return frozenset(found)
