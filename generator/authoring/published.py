"""Writes down the names of a plan, so that later plans keep them: the text of ``specs/names.json``."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from generator.plan.model import FieldPlan, NodePlan, PackPlan, SlotPlan, Step
from generator.plan.outputs import JSON_OBJECT
from generator.specs.project import Project
from generator.specs.published import PublishedNames, may_move

_NEW = PublishedNames()


def published_names(project: Project, plan: PackPlan) -> dict[str, PublishedNames]:
    """The names of every endpoint's node by endpoint, sorted.

    An endpoint that cannot be read or planned keeps the row that it has; one that the catalogue does not list has
    none.
    """
    structures = {str(structure.name): structure.fields for structure in plan.shared.structures}
    sound = {
        endpoint.id: _row(plan.endpoints[endpoint.id], structures, project.names.get(endpoint.id, _NEW))
        for endpoint in project.endpoints
        if (endpoint.module, endpoint.stem) not in plan.failed
    }
    kept = {endpoint: row for endpoint, row in project.names.items() if endpoint in project.catalog}
    return dict(sorted((kept | sound).items()))


def names_text(names: Mapping[str, PublishedNames]) -> str:
    """The file: a line for each endpoint, so that a diff shows whose names are new."""
    rows = (f"{json.dumps(endpoint)}: {json.dumps(_data(row))}" for endpoint, row in sorted(names.items()))
    lines = ",\n".join(f"  {row}" for row in rows)
    return f"{{\n{lines}\n}}\n" if lines else "{}\n"


def _data(row: PublishedNames) -> dict[str, Any]:
    return {key: _sorted(value) for key, value in row.model_dump().items() if value}


def _sorted(value: Any) -> Any:
    return {key: _sorted(value[key]) for key in sorted(value)} if isinstance(value, dict) else value


def _row(node: NodePlan, structures: Mapping[str, Iterable[FieldPlan]], before: PublishedNames) -> PublishedNames:
    main, *beside = node.slots
    slots = {_place(slot.path): str(slot.name) for slot in beside}
    members = {definition: structures[name] for definition, name in node.classes.items()}
    found = {
        definition: _with_dropped(before.structures.get(definition, {}), _names(fields), dict(_moving(fields)))
        for definition, fields in members.items()
    }
    return PublishedNames(
        # Without a shape there is no main result, and the one that there was may come back.
        output=_place(main.path) or before.output,
        fields=_with_dropped(before.fields, _names(node.fields), dict(_moving(node.fields))),
        slots=_with_dropped(before.slots, slots, dict(_moving_slots(beside))),
        structures={**before.structures, **{definition: row for definition, row in found.items() if row}},
    )


def _place(path: Iterable[Step]) -> str:
    """A path as specs write it: ``model_urls.glb``."""
    return ".".join(map(str, path))


def _names(fields: Iterable[FieldPlan]) -> dict[str, str]:
    return {field.parameter: str(field.name) for field in fields if not field.free}


def _moving(fields: Iterable[FieldPlan]) -> Iterator[tuple[str, str]]:
    """The fields whose names the rule might not give again."""
    yield from ((parameter, name) for parameter, name in _names(fields).items() if may_move(parameter, name))


def _moving_slots(slots: Iterable[SlotPlan]) -> Iterator[tuple[str, str]]:
    """The same of slots; a structure might be taken apart by its next shape."""
    for slot in slots:
        if _place(slot.path) != slot.name or slot.shape == JSON_OBJECT:
            yield _place(slot.path), str(slot.name)


def _with_dropped(before: Mapping[str, str], now: Mapping[str, str], moving: Mapping[str, str]) -> dict[str, str]:
    """``moving`` and those that fal dropped, unless another has such a name by now."""
    taken: Collection[str] = frozenset(now.values())
    gone = {key: name for key, name in before.items() if key not in now and name not in taken}
    return {**gone, **moving}
