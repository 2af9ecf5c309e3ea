"""Options that several commands share, with one meaning each."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

ROOT = Path(__file__).parents[3]

Specs = Annotated[Path, typer.Option("--specs", help="Folder of specs and contracts.", file_okay=False)]
Nodes = Annotated[Path, typer.Option("--nodes", help="Folder of the generated distribution.", file_okay=False)]
Snapshots = Annotated[Path, typer.Option("--snapshots", help="Folder of approved nodes.", file_okay=False)]
Modules = Annotated[list[str] | None, typer.Option("--module", "-m", help="Only this module (may be repeated).")]
Endpoints = Annotated[list[str] | None, typer.Option("--endpoint", "-e", help="Only this endpoint (may be repeated).")]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]

SPECS = ROOT / "specs"
NODES = ROOT / "nodes"
SNAPSHOTS = ROOT / "snapshots"
