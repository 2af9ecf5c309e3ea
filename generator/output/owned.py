"""The files below ``nodes/`` that generation answers for."""

from __future__ import annotations

from pathlib import Path

from generator.output.tree import files_below

#: Where the generated modules stand below ``nodes/``.
PACKAGE = "src/nodetool/nodes/fal"
#: Where the generated builders stand below ``nodes/``.
DSL_PACKAGE = "src/nodetool/dsl/fal"
#: Where the files of shared enums and structures stand below ``nodes/``.
SHARED_PACKAGE = "src/nodetool/fal_shared"
#: The generated folders.
PACKAGES = (PACKAGE, DSL_PACKAGE, SHARED_PACKAGE)
#: Files that modules share, besides the folders' own ``__init__`` and those of ``SHARED_PACKAGE``.
SHARED_FILES = (f"{PACKAGE}/_shared.py", f"{DSL_PACKAGE}/shared.py")
#: The one node in the generated folder that people write: it runs any endpoint by its id.
HAND_WRITTEN = frozenset({f"{PACKAGE}/dynamic.py"})
#: The prices that the runtime estimates with; nodes and snapshots hold none.
PACKED_PRICES = "src/nodetool/fal/prices.json"


def owned_files(nodes: Path, modules: frozenset[str] | None = None) -> list[str]:
    """Files below ``nodes`` that generation answers for; narrowed to ``modules`` and what they share."""
    found = [path for package in PACKAGES for path in files_below(nodes, package) if path not in HAND_WRITTEN]
    shared = [PACKED_PRICES] if (nodes / PACKED_PRICES).is_file() else []
    if modules is None:
        return found + shared
    narrowed = {f"{package}/{name}.py" for package in PACKAGES for name in ("__init__", *modules)}
    narrowed.update(SHARED_FILES)
    return [path for path in found if path in narrowed or is_shared(path)] + shared


def is_shared(path: str) -> bool:
    """Whether ``path`` is the file of a shared class."""
    return path.startswith(f"{SHARED_PACKAGE}/") and not path.endswith("/__init__.py")
