"""``scaffold``: draft specs for endpoints that have none, and hints to write them from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from generator.authoring.hints import Hint, hint_of
from generator.authoring.hints.words import FalWords
from generator.authoring.scaffold import Draft, draft_specs
from generator.cli.support.console import notes, print_json, wrong_use
from generator.cli.support.fal_source import From, Older
from generator.cli.support.from_file import FromFile, endpoints_from, refuse_unknown
from generator.cli.support.hints import fal_words, show_hint, show_legend
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, Specs
from generator.problems import raise_if
from generator.specs.files import Reader
from generator.specs.places import Place, places, read_older
from generator.specs.project import read_catalog
from generator.upstream.access.atomic import write_atomically


def scaffold(
    module: Modules = None,
    endpoint: Endpoints = None,
    from_file: FromFile = None,
    specs: Specs = SPECS,
    older: Older = None,
    hints: Annotated[
        bool, typer.Option("--hints", help="Show fal's words and the proposals; they go into no file.")
    ] = False,
    folder: From = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show the drafts, write nothing.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write a draft spec for every endpoint of the catalogue that has none: one, a batch, or all.

    A draft proposes the class name, basic fields, and field, member and structure names where the plain
    rule would clash. A spec that exists is never touched; --hints works for those too.

    After a sync:    python -m generator scaffold
    One, with words: python -m generator scaffold -e fal-ai/flux/schnell --hints --from ../shared/fal/2026-02
    A batch:         python -m generator select --status missing -n 20 | python -m generator scaffold --from-file -
    """
    if folder is not None and not hints:
        raise wrong_use("--from is where --hints reads fal's words")
    facts = read_older(older)
    found = places(specs, read_catalog(specs).values(), facts)
    wanted = _wanted(found, module, endpoints_from(from_file, endpoint))
    drafts = _drafts(specs, found, facts, wanted)
    for draft in () if dry_run else drafts:
        write_atomically(draft.place.spec(specs), draft.text.encode())
    shown = list(_hints(specs, found, facts, wanted, fal_words(folder, wanted))) if hints else []
    _report(drafts, shown, dry_run, as_json)


def _wanted(found: Mapping[str, Place], modules: list[str] | None, endpoints: list[str] | None) -> list[str]:
    refuse_unknown("module", modules, {place.module for place in found.values()})
    refuse_unknown("endpoint", endpoints, found)
    if modules is None and endpoints is None:
        return sorted(found)
    return sorted(name for name, place in found.items() if place.module in (modules or ()) or name in (endpoints or ()))


def _drafts(specs: Path, found: Mapping[str, Place], facts: Mapping[str, Any], wanted: Collection[str]) -> list[Draft]:
    """Drafts of the wanted endpoints; all contracts are read, since names of structures hold across them."""
    drafts, reader = draft_specs(specs, found, facts)
    mine = {reader.name(found[name].contract(specs)) for name in wanted}
    raise_if(problem for problem in reader.problems if problem.file in mine)
    return [draft for draft in drafts if draft.endpoint in set(wanted)]


def _hints(
    specs: Path,
    found: Mapping[str, Place],
    facts: Mapping[str, Any],
    wanted: Collection[str],
    words: Mapping[str, FalWords],
) -> Iterator[Hint]:
    reader = Reader(specs)
    for name in wanted:
        contract = reader.json(found[name].contract(specs)) or {}
        said = words.get(name, FalWords())
        yield hint_of(name, found[name].class_name, contract, facts.get(name, {}), said.summary, said.parameters)


def _report(drafts: list[Draft], hints: list[Hint], dry_run: bool, as_json: bool) -> None:
    if as_json:
        key = "planned" if dry_run else "written"
        print_json(
            {
                key: [draft.endpoint for draft in drafts],
                **({"hints": [hint.to_json() for hint in hints]} if hints else {}),
            }
        )
        return
    for draft in drafts[:20]:
        notes.print(f"draft: specs/{draft.place.module}/{draft.place.stem}.toml  {draft.endpoint}", markup=False)
    if len(drafts) > 20:
        notes.print(f"… and {len(drafts) - 20} more", markup=False)
    for draft in drafts if dry_run and len(drafts) <= 20 else ():
        notes.print(f"\n{draft.text.rstrip()}", markup=False)
    for hint in hints:
        show_hint(hint)
    if hints:
        show_legend()
    notes.print(f"{len(drafts)} draft specs {'would be written' if dry_run else 'written'}.", markup=False)
