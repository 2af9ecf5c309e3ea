"""``nightly``: everything to do after fal has changed, up to the text of a pull request."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from generator.cli.support.console import notes, print_json, wrong_use
from generator.cli.support.derived import derived
from generator.cli.support.fal_source import From
from generator.cli.support.nightly_aside import Generation
from generator.cli.support.nightly_body import body
from generator.cli.support.nightly_steps import Step, load_step, run_step
from generator.cli.support.options import ROOT, AsJson
from generator.specs.places import existing_places
from generator.upstream.access.failures import Scope

BODY, PATCH, PAGE = "body.md", "changes.patch", "review.html"
#: What a night may change.
PATHS = ("specs", "nodes/src", "README.md", "docs")


_GENERATOR = ["-m", "generator"]


class Phase(StrEnum):
    """Which part of the night runs: reading from fal is the only one that needs a key."""

    ALL = "all"
    READ = "read"
    WRITE = "write"


def nightly(
    out: Annotated[Path, typer.Option("--out", help="Folder of the reports, the patch and the text.", file_okay=False)],
    phase: Annotated[Phase, typer.Argument(help="read asks fal, write does the rest without a key.")] = Phase.ALL,
    root: Annotated[Path, typer.Option("--root", help="The repository.", file_okay=False, exists=True)] = ROOT,
    folder: From = None,
    prices: Annotated[Path | None, typer.Option("--prices", help="Prices from this file.", dir_okay=False)] = None,
    as_json: AsJson = False,
) -> None:
    """Sync, draft, prune, generate and review; write a patch and the text of a pull request.

    Status 1 only if the catalogue cannot be read, or is not believed, and nothing changed. The text lists what failed
    and what people must decide. Without any change there is neither patch nor text.

    Where it runs:  .github/workflows/nightly.yml
    By hand:        python -m generator nightly --out /tmp/nightly
    """
    _refuse_without_git(root)
    out.mkdir(parents=True, exist_ok=True)
    if phase is not Phase.WRITE:
        _read(root, out.resolve(), folder, prices)
    if phase is not Phase.READ:
        _finish(root, out.resolve(), as_json)


def _refuse_without_git(root: Path) -> None:
    if _git(root, "rev-parse", "--is-inside-work-tree").returncode:
        raise wrong_use(f"--root {root} is not a git checkout, so there is nothing to make a patch of")


def _read(root: Path, out: Path, folder: Path | None, prices: Path | None) -> None:
    given = (("--from", folder), ("--prices", prices))
    more = [word for option, path in given if path is not None for word in (option, str(path.resolve()))]
    run_step("sync", [*_GENERATOR, "sync", "--json", *more], root, secrets=True).save(out)


def _finish(root: Path, out: Path, as_json: bool) -> None:
    sync = load_step("sync", out)
    if sync is None:
        raise wrong_use(f"{out} holds no sync.json; run `nightly read` first")
    steps = [sync, *_write_steps(root, out, sync)]
    changed = _write_patch(root, out / PATCH)
    (out / BODY).unlink(missing_ok=True)
    if changed:
        (out / BODY).write_text(body(steps), encoding="utf-8")
    _report(steps, changed, as_json)
    if not changed and _failed_as_a_whole(sync):
        raise typer.Exit(1)


def _write_steps(root: Path, out: Path, sync: Step) -> list[Step]:
    kept = [word for endpoint in _worded_and_lost(root, sync) for word in ("--keep", endpoint)]
    plan = {"scaffold": ["scaffold", "--json"], "prune": ["specs", "prune", "--json", *kept]}
    steps = [run_step(name, _GENERATOR + words, root) for name, words in plan.items()]
    generation = Generation(root, [*_GENERATOR, "generate", "--json"])
    generation.of_most()
    steps += [Step("aside", 0, {"problems": generation.aside}), generation.step]
    # Names stand in specs and come first: what follows is read from nodes that have them.
    if generation.step.status == 0:
        steps.append(run_step("names", [*_GENERATOR, "specs", "names", "--write", "--json"], root))
    following = [item for item in derived(root).values() if generation.step.status == 0 or not item.needs_nodes]
    steps += [run_step(item.name, item.write, root) for item in following]
    plan = {"page": ["review", "--html", str(out / PAGE), "--json"], "review": ["review", "--json"]}
    steps += [run_step(name, _GENERATOR + words, root) for name, words in plan.items()]
    for step in steps:
        step.save(out)
    return steps


def _worded_and_lost(root: Path, sync: Step) -> list[str]:
    """The endpoints with a spec that lost much tonight: their words stay until a person has seen why.

    They would be gone from the proposal before anybody could say that fal has made a mistake.
    """
    lost = {row.get("endpoint") for row in sync.rows("losses")}
    return sorted(existing_places(root / "specs").keys() & lost)


def _write_patch(root: Path, patch: Path) -> bool:
    """Everything that changed, new files too, as one patch; whether there is anything."""
    present = [path for path in PATHS if (root / path).exists()]
    _git(root, "add", "--all", "--", *present, check=True)
    # Unlike `git diff`, this asks nobody's configuration how patches look: colours and prefixes would not apply.
    text = _git(root, "diff-index", "--cached", "--patch", "--binary", "HEAD", "--", *present, check=True).stdout
    patch.write_bytes(text)
    return bool(text)


def _git(root: Path, *arguments: str, check: bool = False) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=check)


def _failed_as_a_whole(sync: Step) -> bool:
    """Whether fal's catalogue itself could not be read: a failure of endpoints, rows and prices is not one of the night."""
    return sync.broke or any(map(_is_of_the_run, sync.rows("failed")))


def _is_of_the_run(row: Mapping[str, Any]) -> bool:
    return not row.get("endpoint") and row.get("scope") != Scope.ROW


def _report(steps: Sequence[Step], changed: bool, as_json: bool) -> None:
    if as_json:
        print_json({"changed": changed, "steps": {step.name: step.status for step in steps}})
        return
    for step in steps:
        notes.print(f"{step.name}: status {step.status}", markup=False)
    typer.echo("changed" if changed else "nothing changed")
