"""``words``: the rules of good words that a program can check."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from generator.authoring.words import RULES, WordFault, check_words
from generator.cli.support.console import notes, print_json, problem_data, results, tell_problems
from generator.cli.support.fal_source import From
from generator.cli.support.from_file import FromFile, endpoints_from
from generator.cli.support.hints import fal_words
from generator.cli.support.modules import chosen_endpoints
from generator.cli.support.options import SPECS, AsJson, Endpoints, Modules, Names, Specs, narrowed
from generator.problems import Problem
from generator.specs.project import Endpoint, Project, read_project

SHOWN = 15


def words(
    names: Names = None,
    module: Modules = None,
    endpoint: Endpoints = None,
    from_file: FromFile = None,
    specs: Specs = SPECS,
    folder: From = None,
    show_all: Annotated[
        bool, typer.Option("--all", help=f"Show every finding, not the first {SHOWN} of a rule.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Refuse ready specs whose words break a rule: lengths, counts, forms, repeats, gaps.

    Drafts do not count, and what cannot be read is told beside the findings. What repeats is looked for in all ready
    specs, whatever is asked for. With --from, summaries are also compared with fal's own sentences. Status 1 when
    anything falls short.

    The gate:        python -m generator words
    One module:      python -m generator words --module text_to_image --all
    Against fal's:   python -m generator words --from ../shared/fal/2026-02
    """
    module, endpoint = narrowed(names, module, endpoint)
    project = read_project(specs)
    broken = [problem for problem in project.problems if problem.stops]
    tell_problems(broken)
    named = chosen_endpoints(project.homes, module, endpoints_from(from_file, endpoint))
    chosen = None if named is None else _files(project, named, module or ())
    findings = [
        finding
        for finding in check_words(project, _upstream(project, folder))
        if chosen is None or finding.file in chosen
    ]
    asked = [endpoint for endpoint in project.endpoints if chosen is None or endpoint.file in chosen]
    _report(asked, findings, broken, show_all, as_json)
    if findings or broken:
        raise typer.Exit(1)


def _files(project: Project, endpoints: Collection[str], modules: Sequence[str]) -> set[str]:
    """The specs of ``endpoints``, and the files of whole ``modules``."""
    files = {item.file for item in project.endpoints if item.id in endpoints}
    return files | {f"specs/{name}/_module.toml" for name in modules}


def _upstream(project: Project, folder: Path | None) -> dict[str, str]:
    if folder is None:
        return {}
    found = fal_words(folder, [endpoint.id for endpoint in project.endpoints], parameters=False)
    return {name: said.summary for name, said in found.items()}


def _report(
    asked: Sequence[Endpoint], findings: Sequence[WordFault], broken: Sequence[Problem], show_all: bool, as_json: bool
) -> None:
    ready = sum(endpoint.spec.status == "ready" for endpoint in asked)
    if as_json:
        print_json(
            {
                "ready": ready,
                "drafts": len(asked) - ready,
                "findings": [asdict(finding) for finding in findings],
                "problems": [problem_data(problem) for problem in broken],
            }
        )
        return
    by_rule: dict[str, list[WordFault]] = defaultdict(list)
    for finding in findings:
        by_rule[finding.rule].append(finding)
    for rule, rows in by_rule.items():
        results.print(f"\n{rule}: {RULES[rule]} ({len(rows)})", markup=False)
        for row in rows if show_all else rows[:SHOWN]:
            results.print(f"  {row}", markup=False)
        if len(rows) > SHOWN and not show_all:
            results.print(f"  … and {len(rows) - SHOWN} more (--all)", markup=False)
    notes.print(f"{ready} ready specs, {len(asked) - ready} drafts; {len(findings)} findings.", markup=False)
