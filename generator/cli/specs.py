"""``specs``: brings what people wrote in line with contracts that changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from generator.authoring.prune import Pruned, prune
from generator.authoring.published import names_text, published_names
from generator.authoring.structure_keys import Edited, name_in_specs
from generator.cli.support.alone import alone
from generator.cli.support.console import notes, print_json, problem_data, results, tell_problems, wrong_use
from generator.cli.support.fal_source import BATCH_SIZE, TIMEOUT, Asked, From
from generator.cli.support.from_file import refuse_unknown
from generator.cli.support.modules import chosen_endpoints
from generator.cli.support.options import SPECS, AsJson, Names, Specs, narrowed
from generator.cli.support.sync_run import Chosen, run_sync
from generator.plan.build import plan_pack
from generator.problems import Problem, raise_if
from generator.specs.places import Place, existing_places
from generator.specs.project import read_project
from generator.specs.published import NAMES
from generator.text import counted, plain
from generator.upstream.access.atomic import write_atomically
from generator.upstream.sync.loss import Acceptance

specs = typer.Typer(help="Bring specs in line with contracts that changed.", no_args_is_help=True)

DryRun = Annotated[bool, typer.Option("--dry-run", help="Show what would change, write nothing.")]


@specs.command("prune")
def prune_specs(
    names: Names = None,
    specs: Specs = SPECS,
    folder: From = None,
    keep: Annotated[
        list[str] | None, typer.Option("--keep", help="Endpoint whose spec stays as it is (may be repeated).")
    ] = None,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Remove keys for parameters, values, members and outputs that the contract no longer has.

    Comments and the order of keys stay. With --from, waivers that no drift against that folder needs go, too.

    After a sync:    python -m generator specs prune --dry-run
    One module:      python -m generator specs prune text_to_image
    """
    waivers = _stale_waivers(specs, folder)
    found: list[Pruned] = []
    problems: list[Problem] = []
    with alone(specs, writes=not dry_run):
        known = existing_places(specs)
        refuse_unknown("endpoint", keep, known)
        chosen = {name: place for name, place in _chosen(known, names).items() if name not in (keep or ())}
        for endpoint, place in sorted(chosen.items()):
            pruned, wrong = prune(specs, place.spec(specs), waivers.get(endpoint, ()))
            found += [pruned] if pruned else []
            problems += wrong
        for file in () if dry_run else found:
            write_atomically(file.path, file.text.encode())
    _report_pruned(found, problems, dry_run, as_json)
    if problems:
        raise typer.Exit(1)


@specs.command("structures")
def structures(specs: Specs = SPECS, dry_run: DryRun = False, as_json: AsJson = False) -> None:
    """Give structured parameters names that fit all their endpoints; names they replace go on loading.

    Equal shapes share a class, and no class has two shapes. Writes ``name`` under [structures.<definition>] where a
    spec needs another one, and the older names into specs/structures.toml.

    After a sync:    python -m generator specs structures --dry-run
    """
    with alone(specs, writes=not dry_run):
        edited, problems = name_in_specs(specs, existing_places(specs))
        for file in () if dry_run else edited:
            write_atomically(file.path, file.text.encode())
    _report_edited(edited, problems, dry_run, as_json)
    if problems:
        raise typer.Exit(1)


@specs.command("names")
def names(
    specs: Specs = SPECS,
    write: Annotated[bool, typer.Option("--write", help="Write specs/names.json.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Status 1 when the file is not complete.")] = False,
    as_json: AsJson = False,
) -> None:
    """Write down the names that nodes have, so that they keep them whatever fal adds or reorders.

    Field and slot names that the rules might not give again, and which result is the main one. Names of parameters
    that fal drops stay taken. To choose another name, say it in the spec.

    After generate:  python -m generator specs names --write
    Is it complete?  python -m generator specs names --check
    """
    if write and check:
        raise wrong_use("--write writes and --check only compares; give one of the two")
    with alone(specs, writes=write):
        project = read_project(specs)
        raise_if(problem for problem in project.problems if problem.file == f"specs/{NAMES}")
        found = published_names(project, plan_pack(project))
        changed = sorted(name for name in {*found, *project.names} if found.get(name) != project.names.get(name))
        # The file may hold the same names in another order: it is written and compared as text.
        path, text = specs / NAMES, names_text(found).encode()
        differs = not path.exists() or path.read_bytes() != text
        if write and differs:
            write_atomically(path, text)
    _report_names(changed, written=write, complete=write or not differs, as_json=as_json)
    if check and differs:
        raise typer.Exit(1)


def _chosen(known: Mapping[str, Place], names: list[str] | None) -> dict[str, Place]:
    """The places of the modules and endpoints that ``names`` are; of all without names."""
    chosen = chosen_endpoints({name: place.module for name, place in known.items()}, *narrowed(names, None, None))
    return {name: place for name, place in known.items() if chosen is None or name in chosen}


def _stale_waivers(specs: Path, folder: Path | None) -> Mapping[str, Collection[tuple[str, str]]]:
    """Rule and path of waivers that cover no drift against the documents in ``folder``, by endpoint."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    if folder is not None:
        asked = Asked(folder, offline=False, no_cache=False, batch_size=BATCH_SIZE, timeout=TIMEOUT)
        everything = Acceptance(everything=True)
        run = run_sync(asked, specs, None, Chosen(), silent=True, dry_run=True, accepted=everything)
        for finding in run.findings:
            if finding.rule == "waiver-stale":
                found[finding.endpoint].append((str(finding.before), finding.path))
    return found


def _report_pruned(found: Sequence[Pruned], problems: Sequence[Problem], dry_run: bool, as_json: bool) -> None:
    if as_json:
        removed = [
            {"file": file.name, "endpoint": file.endpoint, "keys": [key.key for key in file.stale]} for file in found
        ]
        _json("removed", removed, problems, dry_run)
        return
    for file in found:
        for key in file.stale:
            hint = f" ({key.hint})" if key.hint else ""
            results.print(plain(f"{file.name}: {key.key}{hint}"), markup=False)
    tell_problems(sorted(problems))
    keys, files = counted(sum(len(file.stale) for file in found), "stale key"), counted(len(found), "spec")
    notes.print(f"{keys} {'would be removed' if dry_run else 'removed'} from {files}.", markup=False)


def _report_edited(edited: Sequence[Edited], problems: Sequence[Problem], dry_run: bool, as_json: bool) -> None:
    if as_json:
        changes = [
            {"file": file.name, "key": key, "before": old, "after": new}
            for file in edited
            for key, old, new in file.changes
        ]
        _json("changed", changes, problems, dry_run)
        return
    for file in edited:
        for key, old, new in file.changes:
            results.print(plain(f"{file.name}: {key}: {old or 'nothing'} → {new}"), markup=False)
    tell_problems(sorted(problems))
    names, files = counted(sum(len(file.changes) for file in edited), "name"), counted(len(edited), "file")
    notes.print(f"{names} {'would change' if dry_run else 'changed'} in {files}.", markup=False)


def _report_names(changed: Sequence[str], *, written: bool, complete: bool, as_json: bool) -> None:
    if as_json:
        print_json({"written": written, "complete": complete, "changed": list(changed)})
        return
    for endpoint in changed:
        results.print(plain(endpoint), markup=False)
    count, place = counted(len(changed), "endpoint"), f"specs/{NAMES}"
    if written:
        notes.print(f"The names of {count} written into {place}.", markup=False)
    else:
        verdict = "complete" if complete else "run `python -m generator specs names --write`"
        notes.print(f"The names of {count} would change in {place}: {verdict}.", markup=False)


def _json(key: str, rows: list[dict[str, Any]], problems: Sequence[Problem], dry_run: bool) -> None:
    print_json({"dry_run": dry_run, key: rows, "problems": [problem_data(problem) for problem in problems]})
