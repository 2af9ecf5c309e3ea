"""``scaffold``: draft specs for endpoints that have none, and hints to write them from."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from generator.authoring.hints import Hint, hint_of
from generator.authoring.hints.words import FalWords
from generator.authoring.scaffold import Draft, Drafting, draft_specs
from generator.cli.support.alone import alone
from generator.cli.support.console import notes, print_json, problem_data, wrong_use
from generator.cli.support.fal_source import From, Older
from generator.cli.support.from_file import FromFile, endpoints_from
from generator.cli.support.hints import fal_words, show_hint, show_legend
from generator.cli.support.modules import chosen_endpoints
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, Names, Specs, narrowed
from generator.contract.view import Contract
from generator.specs.files import Reader
from generator.specs.places import Place, places, read_older
from generator.specs.project import read_catalog
from generator.text import plain
from generator.upstream.access.atomic import write_atomically


def scaffold(
    names: Names = None,
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
    rule would clash. A spec that exists is never touched; --hints works for those too. An endpoint whose
    contract is missing or faulty is listed as pending and ends in status 1; the others get their drafts.

    After a sync:    python -m generator scaffold
    One, with words: python -m generator scaffold fal-ai/flux/schnell --hints --from ../shared/fal/2026-02
    A batch:         python -m generator select --status missing -n 20 | python -m generator scaffold --from-file -
    """
    module, endpoint = narrowed(names, module, endpoint)
    if folder is not None and not hints:
        raise wrong_use("--from is where --hints reads fal's words")
    facts = read_older(older)
    asked = endpoints_from(from_file, endpoint)
    with alone(specs, writes=not dry_run):
        catalog = read_catalog(specs)
        found = places(specs, catalog.values(), facts)
        wanted = _wanted(found, module, asked)
        drafting = _narrowed(draft_specs(specs, found, facts, catalog), set(wanted))
        for draft in () if dry_run else drafting.drafts:
            _write(specs, draft)
    shown = list(_hints(specs, found, facts, wanted, fal_words(folder, wanted))) if hints else []
    _report(drafting, shown, dry_run, as_json)
    if drafting.pending:
        raise typer.Exit(1)


def _wanted(found: Mapping[str, Place], modules: list[str] | None, endpoints: list[str] | None) -> list[str]:
    chosen = chosen_endpoints({name: place.module for name, place in found.items()}, modules, endpoints)
    return sorted(found if chosen is None else chosen)


def _narrowed(drafting: Drafting, wanted: Collection[str]) -> Drafting:
    """What is wanted of all drafts; all contracts are read, since names of structures hold across them."""
    return Drafting(
        [draft for draft in drafting.drafts if draft.endpoint in wanted],
        {name: problems for name, problems in drafting.pending.items() if name in wanted},
    )


def _write(specs: Path, draft: Draft) -> None:
    """The draft, with its contract beside it: one from before a rename or a new category moves there."""
    target = draft.place.contract(specs)
    if draft.contract != target:
        write_atomically(target, draft.contract.read_bytes())
    write_atomically(draft.place.spec(specs), draft.text.encode())
    if draft.contract != target:
        draft.contract.unlink()


def _hints(
    specs: Path,
    found: Mapping[str, Place],
    facts: Mapping[str, Any],
    wanted: Collection[str],
    words: Mapping[str, FalWords],
) -> Iterator[Hint]:
    reader = Reader(specs)
    for name in wanted:
        contract = Contract(reader.json(found[name].contract(specs)) or {})
        said = words.get(name, FalWords())
        yield hint_of(name, found[name].class_name, contract, facts.get(name, {}), said.summary, said.parameters)


def _report(drafting: Drafting, hints: list[Hint], dry_run: bool, as_json: bool) -> None:
    drafts, pending = drafting.drafts, [problem for rows in drafting.pending.values() for problem in rows]
    if as_json:
        key = "planned" if dry_run else "written"
        print_json(
            {
                key: [draft.endpoint for draft in drafts],
                **({"pending": _pending_data(drafting)} if pending else {}),
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
    for endpoint, problems in drafting.pending.items():
        for problem in problems:
            notes.print(plain(f"pending: {endpoint}: {problem}"), markup=False)
    waiting = f"; {len(drafting.pending)} pending" if pending else ""
    notes.print(f"{len(drafts)} draft specs {'would be written' if dry_run else 'written'}{waiting}.", markup=False)


def _pending_data(drafting: Drafting) -> list[dict[str, str]]:
    return [
        {"endpoint": endpoint, **problem_data(problem)}
        for endpoint, problems in drafting.pending.items()
        for problem in problems
    ]
