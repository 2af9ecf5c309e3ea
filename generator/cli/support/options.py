"""Options that several commands share, with one meaning each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ROOT = Path(__file__).parents[3]

Specs = Annotated[Path, typer.Option("--specs", help="Folder of specs and contracts.", exists=True, file_okay=False)]
#: The first sync makes the folder.
NewSpecs = Annotated[Path, typer.Option("--specs", help="Folder of specs and contracts.", file_okay=False)]
Nodes = Annotated[Path, typer.Option("--nodes", help="Folder of the generated distribution.", file_okay=False)]
BuiltNodes = Annotated[
    Path, typer.Option("--nodes", help="Folder of the generated distribution.", exists=True, file_okay=False)
]
Snapshots = Annotated[Path, typer.Option("--snapshots", help="Folder of approved nodes.", file_okay=False)]
Modules = Annotated[list[str] | None, typer.Option("--module", "-m", help="Only this module (may be repeated).")]
Endpoints = Annotated[list[str] | None, typer.Option("--endpoint", "-e", help="Only this endpoint (may be repeated).")]
Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="[NAME]...", help="Only these modules and endpoints; an endpoint has a slash in its id."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]

SPECS = ROOT / "specs"
NODES = ROOT / "nodes"
SNAPSHOTS = ROOT / "snapshots"


def narrowed(
    names: list[str] | None, modules: list[str] | None, endpoints: list[str] | None
) -> tuple[list[str] | None, list[str] | None]:
    """Modules and endpoints that positional names and options name together; ``None`` where there are none."""
    found = [*(modules or ()), *(name for name in names or () if "/" not in name)]
    ids = [*(endpoints or ()), *(name for name in names or () if "/" in name)]
    return found or None, ids or None
