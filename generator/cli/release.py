"""``release``: is the version enough for what changed, and what does the changelog say about it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import tomlkit
import typer

from generator.cli.support.console import notes, print_json
from generator.cli.support.options import NODES, ROOT, SNAPSHOTS, SPECS, AsJson, Nodes, Snapshots, Specs
from generator.review.release.changelog import entries, has_entries, with_entries
from generator.review.release.drafts import draft_endpoints
from generator.review.release.weight import VERSION_FILE, Release, weigh
from generator.upstream.access.atomic import write_atomically

#: So many drafts are named.
NAMED = 5
BUMP = "run `python -m generator release --bump`"


def release(
    bump: Annotated[
        bool, typer.Option("--bump/--check", help="Write version and changelog, or only compare (the default).")
    ] = False,
    base: Annotated[str | None, typer.Option(help="Commit of the last release (default: the newest tag v…).")] = None,
    tag: Annotated[str, typer.Option(help="The tag that is being released: it must name the version.")] = "",
    nodes: Nodes = NODES,
    specs: Specs = SPECS,
    snapshots: Snapshots = SNAPSHOTS,
    changelog: Annotated[Path, typer.Option(help="The changelog.", dir_okay=False)] = ROOT / "CHANGELOG.md",
    as_json: AsJson = False,
) -> None:
    """Weigh the approved nodes against the last release; drafts are refused.

    Is the version enough?       python -m generator release --check
    Set it, write the changelog: python -m generator release --bump
    Where a tag is published:    python -m generator release --check --tag v1.2.3
    """
    found = weigh(snapshots, nodes, base, tag)
    if bump:
        found = _write(found, nodes, changelog)
    problems = [*_problems(found, changelog), *_draft_problems(specs)]
    if tag and tag != f"v{found.version}":
        problems.append(f"the tag is {tag}, but nodes/{VERSION_FILE} says {found.version}")
    if as_json:
        print_json(_data(found, problems))
    else:
        _report(found, problems)
    if problems:
        raise typer.Exit(1)


def _write(found: Release, nodes: Path, changelog: Path) -> Release:
    version = max(found.version, found.required)
    path = nodes / VERSION_FILE
    document = tomlkit.parse(path.read_text(encoding="utf-8"))
    document["project"]["version"] = str(version)
    text = with_entries(_read(changelog), str(version), entries(found))
    write_atomically(path, tomlkit.dumps(document).encode())
    write_atomically(changelog, text.encode())
    return Release(found.base, found.old, version, found.pending, found.aliases)


def _problems(found: Release, changelog: Path) -> list[str]:
    if not found.enough:
        return [
            f"nodes/{VERSION_FILE} says {found.version}, but {found.bump} changes since {found.base} ask for {found.required}; {BUMP}"
        ]
    if found.version != found.old and not has_entries(_read(changelog), str(found.version), entries(found)):
        return [f"{changelog.name} has no up-to-date entries about nodes for {found.version}; {BUMP}"]
    return []


def _draft_problems(specs: Path) -> list[str]:
    found = draft_endpoints(specs)
    if not found:
        return []
    more = f" and {len(found) - NAMED} more" if len(found) > NAMED else ""
    return [f"{len(found)} nodes are drafts, whose words must be written first: {', '.join(found[:NAMED])}{more}"]


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _data(found: Release, problems: list[str]) -> dict[str, object]:
    return {
        "base": found.base,
        "released": str(found.old) if found.old else None,
        "version": str(found.version),
        "bump": found.bump.value,
        "required": str(found.required),
        "nodes": len(found.pending),
        "problems": problems,
    }


def _report(found: Release, problems: list[str]) -> None:
    since = f"since {found.base} ({found.old})" if found.base else "and no earlier release"
    notes.print(
        f"Version {found.version}: {len(found.pending)} nodes changed {since}; they ask for {found.required}.",
        markup=False,
    )
    for problem in problems:
        notes.print(problem, markup=False)
