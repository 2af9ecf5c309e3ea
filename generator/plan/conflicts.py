"""What would clash in the finished pack, found before any text exists. All of it, with both places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.plan.model import AliasPlan, NodePlan, PackPlan
from generator.problems import Problem
from generator.spec.naming import stem_of


def find_conflicts(plan: PackPlan) -> Iterator[Problem]:
    """Every clash of stems, class names, node types, fields, slots and shared names in ``plan``."""
    nodes = plan.nodes
    yield from _stems(nodes)
    yield from _twice(((node.class_name, _file(node)) for node in nodes), "class_name", "class {}")
    aliases = [alias for module in plan.modules for alias in module.aliases]
    types = [*((node.node_type, _file(node)) for node in nodes), *((_alias_type(a), _target(a, nodes)) for a in aliases)]
    yield from _twice(types, "aliases", "node type {}")
    for node in nodes:
        yield from _twice_within(_file(node), "fields", [(planned.name, planned.parameter) for planned in node.fields])
        yield from _twice_within(_file(node), "output", [(slot.name, ".".join(slot.path)) for slot in node.slots])
        yield from _twice_within(_file(node), "enums", [(planned.name, planned.name) for planned in node.enums])
        yield from _hidden_classes(node)
    yield from _shared(plan)


def _stems(nodes: Iterable[NodePlan]) -> Iterator[Problem]:
    for node in nodes:
        expected = stem_of(node.class_name)
        if node.stem != expected:
            yield Problem(_file(node), "class_name", f"{node.class_name} belongs into {expected}.toml, not {node.stem}.toml",
                          "rename spec, contract and snapshot, or the class")  # fmt: skip
    yield from _twice(((node.stem, _file(node)) for node in nodes), "", "file name {}")


def _twice(named: Iterable[tuple[str, str]], key: str, what: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name, place in named:
        other = first.setdefault(name.lower() if not key else name, place)
        if other != place:
            yield Problem(place, key, f"{what.format(name)} is also in {other}", f"choose another name, e.g. {name}2")


def _twice_within(file: str, key: str, named: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name, origin in named:
        other = first.setdefault(name, origin)
        if other != origin:
            yield Problem(file, f"{key}.{origin}", f"`{origin}` and `{other}` both become {name}", f'name one: name = "{name}_2"')


def _hidden_classes(node: NodePlan) -> Iterator[Problem]:
    """A nested enum that hides an imported class from the annotations below it."""
    imported = {item.name for item in node.imports}
    for planned in node.enums:
        if planned.name in imported or planned.name in node.structures:
            yield Problem(_file(node), f"enums.{planned.name}", f"{planned.name} hides a class of that name",
                          f'name the enum: name = "{planned.name}Choice"')  # fmt: skip


def _shared(plan: PackPlan) -> Iterator[Problem]:
    enums = {planned.name for planned in plan.shared.enums}
    for structure in plan.shared.structures:
        if structure.name in enums:
            yield Problem("specs/enums.toml", structure.name, "is also the name of a structure", "rename the enum")
        fields = [(planned.name, planned.parameter) for planned in structure.fields]
        yield from _twice_within(f"structure {structure.name}", "members", fields)


def _alias_type(alias: AliasPlan) -> str:
    return f"fal.{alias.module}.{alias.class_name}"


def _target(alias: AliasPlan, nodes: Iterable[NodePlan]) -> str:
    found = (node for node in nodes if node.module == alias.target_module and node.class_name == alias.target)
    return f"{_file(next(found))} (alias {alias.class_name})"


def _file(node: NodePlan) -> str:
    return f"specs/{node.module}/{node.stem}.toml"
