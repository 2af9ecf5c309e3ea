"""``scaffold``: draft specs for endpoints that have none."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from generator.cli.console import notes, print_json
from generator.cli.options import SPECS, AsJson, Specs
from generator.problems import raise_if
from generator.spec.places import places, read_older
from generator.spec.project import read_catalog
from generator.spec.scaffold import draft_specs


def scaffold(
    specs: Specs = SPECS,
    older: Annotated[Path | None, typer.Option(help="JSON facts about an older pack's nodes, by endpoint.", dir_okay=False, exists=True)] = None,
    as_json: AsJson = False,
) -> None:
    """Write a draft spec for every endpoint of the catalogue that has none.

    A spec that exists is never touched. Names follow --older where it knows the endpoint.

    After a sync:  python -m generator scaffold
    """
    facts = read_older(older)
    found = places(specs, read_catalog(specs).values(), facts)
    drafts, reader = draft_specs(specs, found, facts)
    raise_if(reader.problems)
    for draft in drafts:
        draft.place.spec(specs).write_text(draft.text, encoding="utf-8")
    if as_json:
        print_json({"written": [draft.endpoint for draft in drafts]})
        return
    for draft in drafts[:20]:
        notes.print(f"draft: specs/{draft.place.module}/{draft.place.stem}.toml  {draft.endpoint}", markup=False)
    if len(drafts) > 20:
        notes.print(f"… and {len(drafts) - 20} more", markup=False)
    notes.print(f"{len(drafts)} draft specs written.", markup=False)
