"""The rooms of ``generator/``: each one imports only what stands above it in ``ROOMS``."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GENERATOR = Path(__file__).parent.parent / "generator"

#: The order of the rooms, top down, as data flows: from facts to words, plan, text, and to people.
ROOMS = (
    ("problems", "text", "changes"),
    ("contract",),
    ("upstream",),
    ("specs",),
    ("plan",),
    ("output",),
    ("authoring",),
    ("reports",),
    ("review",),
    ("cli",),
)
#: Rooms inside rooms, in the same sense.
INNER = {
    "contract": (("drift",),),
    "upstream": (("access",), ("sync",)),
}


def _rank(name: str, rooms: tuple[tuple[str, ...], ...]) -> int | None:
    return next((place for place, names in enumerate(rooms) if name in names), None)


def _modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(GENERATOR.rglob("*.py")):
        yield ".".join(path.relative_to(GENERATOR).with_suffix("").parts).removesuffix(".__init__"), path


def _imports(tree: ast.AST) -> Iterator[str]:
    """The modules below ``generator`` that a module imports, at its top or inside a function."""
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)]
        yield from (name.removeprefix("generator.") for name in names if name.startswith("generator."))


def upward(module: str, imported: str) -> bool:
    """Whether ``imported`` stands in a room below the room of ``module``."""
    room, other = module.split(".")[0], imported.split(".")[0]
    mine, theirs = _rank(room, ROOMS), _rank(other, ROOMS)
    if mine is None or theirs is None:
        return mine is not None and (GENERATOR / other).exists()
    if room != other:
        return theirs > mine
    inner = INNER.get(room, ())
    places = [_rank(name.split(".")[1], inner) if "." in name else None for name in (module, imported)]
    # What stands directly in a room is above the rooms inside it.
    return (-1 if places[1] is None else places[1]) > (-1 if places[0] is None else places[0]) and module != room


def test_every_module_stands_in_a_room() -> None:
    known = {name for names in ROOMS for name in names}
    found = {module.split(".")[0] for module, _ in _modules()} - {"__init__", "__main__"}
    assert found <= known, f"give {sorted(found - known)} a place in ROOMS"


@pytest.mark.parametrize(("module", "path"), list(_modules()), ids=[name for name, _ in _modules()])
def test_imports_lead_up(module: str, path: Path) -> None:
    if module in ("__init__", "__main__"):
        return
    found = sorted({name for name in _imports(ast.parse(path.read_text("utf-8"))) if upward(module, name)})
    assert not found, f"generator/{module.replace('.', '/')} imports from a room below its own: {found}"


@pytest.mark.parametrize(
    ("module", "imported", "wrong"),
    [
        ("review.page", "cli.app", True),
        ("contract.build", "contract.drift.rules", True),
        ("upstream.sync.run", "upstream.access.live", False),
        ("upstream.access.live", "upstream.sync.run", True),
        ("cli.sync", "upstream.sync.run", False),
        ("plan.build", "plan.model", False),
    ],
)
def test_the_order_can_be_broken(module: str, imported: str, wrong: bool) -> None:
    assert upward(module, imported) is wrong
