"""A plan in which only what changed is planned, and the entries that the next run finds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from generator.output.memory.inputs import Inputs
from generator.output.memory.rows import problem_of, problem_row
from generator.output.memory.store import cache_folder, entry_line, read_entries, write_lines
from generator.output.memory.units import Entry, node_entry, older_names, ready_node
from generator.output.owned import SHARED_FILES, is_shared
from generator.output.pack import Pack
from generator.plan.build import plan_pack
from generator.plan.model import PackPlan
from generator.plan.source import Source
from generator.specs.digests import Digests
from generator.specs.project import Endpoint, Project, read_project

#: The entry of what nodes share: enums and structures.
_SHARED = ""


@dataclass(frozen=True)
class Reused:
    """A plan, what it was made of, and the lines of the entries that it did not need to plan."""

    plan: PackPlan
    inputs: Inputs
    project: Project
    lines: Mapping[str, str]
    structures: Mapping[str, str]
    #: What all structures of the pack depend on, as one digest.
    around: str


def plan_changes(specs: Path, files: Digests) -> Reused:
    """Plan what no remembered entry holds; ``files`` are the digests of everything below ``specs``."""
    inputs = Inputs(specs, files)
    found = {str(entry.get("unit")): (line, entry) for line, entry in read_entries(_file())}
    known = {place: entry for place, (_, entry) in found.items() if place != _SHARED and _holds(inputs, entry)}
    project = read_project(specs, _ids(known))
    structures = _structures(inputs, known, project.endpoints)
    around = inputs.around(structures)
    ready = {place: entry for place, entry in known.items() if not entry["structures"] or entry["around"] == around}
    shared = found.get(_SHARED, ("", {"around": ""}))[1]
    is_shared = shared["around"] == around
    whole = not is_shared or len(ready) < len(known) or any(endpoint.contract.uses for endpoint in project.endpoints)
    plain = {place: entry for place, entry in ready.items() if not entry["structures"]}
    if whole and len(plain) < len(known):
        project = read_project(specs, _ids(plain))
    plan = plan_pack(project, [ready_node(entry) for _, entry in sorted(ready.items())], whole=whole)
    lines = {place: found[place][0] for place in (*ready, *((_SHARED,) if is_shared else ()))}
    return Reused(_with_shared(plan, shared) if is_shared else plan, inputs, project, lines, structures, around)


def remember(reused: Reused, pack: Pack) -> None:
    """Keep the entries of all endpoints of a plan without a fault, and of what they share."""
    fresh = (entry_line(entry) for entry in _entries(reused, pack))
    write_lines(_file(), [*(line for _, line in sorted(reused.lines.items())), *fresh])


def _holds(inputs: Inputs, entry: Entry) -> bool:
    key = inputs.own(entry["unit"], entry["endpoint"])
    return bool(entry["key"] == key and entry["words"] == inputs.words(entry["parameters"]))


def _ids(entries: Mapping[str, Entry]) -> dict[str, str]:
    return {place: entry["endpoint"] for place, entry in entries.items()}


def _structures(inputs: Inputs, known: Mapping[str, Entry], endpoints: tuple[Endpoint, ...]) -> dict[str, str]:
    read = {f"{endpoint.module}/{endpoint.stem}": inputs.structures(endpoint) for endpoint in endpoints}
    return {place: entry["structures"] for place, entry in known.items()} | read


def _with_shared(plan: PackPlan, entry: Entry) -> PackPlan:
    """``plan`` with the files of structures as an earlier run printed them, and what that run reported of them."""
    texts = {path: Source(text) for path, text in entry["files"].items()}
    builders = texts.pop(SHARED_FILES[1])
    problems = {*plan.problems, *map(problem_of, entry["problems"])}
    return replace(
        plan,
        shared=replace(plan.shared, texts=texts),
        builders=replace(plan.builders, shared=replace(plan.builders.shared, text=builders)),
        problems=tuple(sorted(problems)),
    )


def _entries(reused: Reused, pack: Pack) -> Iterator[Entry]:
    plan, inputs = reused.plan, reused.inputs
    endpoints = {endpoint.id: endpoint for endpoint in reused.project.endpoints}
    older = older_names(alias for module in plan.modules for alias in module.aliases)
    if _SHARED not in reused.lines:
        rows = [problem_row(problem) for problem in plan.shared.problems]
        files = {path: text for path, text in pack.files.items() if path in SHARED_FILES or is_shared(path)}
        yield {"unit": _SHARED, "around": reused.around, "files": files, "problems": rows}
    for node in plan.nodes:
        place, endpoint = f"{node.module}/{node.stem}", endpoints[node.endpoint_id]
        texts = (pack.nodes[f"{place}.py"], pack.builders[f"{place}.py"])
        parameters = sorted(endpoint.inputs)
        yield {
            "unit": place,
            "key": inputs.own(place, node.endpoint_id),
            "parameters": parameters,
            "words": inputs.words(parameters),
            "structures": reused.structures[place],
            "around": reused.around,
            **node_entry(
                node, texts, older.get((node.module, node.class_name), ()), plan.told.get(node.endpoint_id, ())
            ),
        }


def _file() -> Path:
    return cache_folder() / "units.jsonl"
