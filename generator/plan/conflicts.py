"""What would clash in the finished pack, found before any text exists. All of it, with both places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import count

from generator.plan.model import AliasPlan, ModulePlan, NodePlan, PackPlan
from generator.plan.reserved import MODULE_NAMES
from generator.problems import Problem
from generator.specs.naming import stem_of


def find_conflicts(plan: PackPlan) -> Iterator[Problem]:
    """Every clash of stems, class names, node types, fields, slots and shared names in ``plan``."""
    nodes = plan.nodes
    yield from _stems(nodes)
    yield from _twice([(node.class_name, _file(node)) for node in nodes], "class_name", "class {}")
    aliases = [alias for module in plan.modules for alias in module.aliases]
    types = [
        *((node.node_type, _file(node)) for node in nodes),
        *((_alias_type(a), _target(a, nodes)) for a in aliases),
    ]
    yield from _twice(types, "aliases", "node type {}")
    for node in nodes:
        yield from _twice_within(_file(node), "fields", [(planned.name, planned.parameter) for planned in node.fields])
        yield from _twice_within(_file(node), "output", [(slot.name, ".".join(slot.path)) for slot in node.slots])
        yield from _hidden_classes(node)
    for module in plan.modules:
        yield from _hidden_imports(module)
        yield from _hidden_targets(module)
        yield from _taken_module(module)
    yield from _shared(plan)


def _stems(nodes: Iterable[NodePlan]) -> Iterator[Problem]:
    for node in nodes:
        expected = stem_of(node.class_name)
        if node.stem != expected:
            yield Problem(
                _file(node),
                "class_name",
                f"{node.class_name} belongs into {expected}.toml, not {node.stem}.toml",
                "rename spec, contract and snapshot, or the class",
            )
    yield from _twice([(node.stem, _file(node)) for node in nodes], "", "file name {}")


def _twice(named: Sequence[tuple[str, str]], key: str, what: str) -> Iterator[Problem]:
    first: dict[str, str] = {}
    taken = {name.lower() for name, _ in named}
    for name, place in named:
        other = first.setdefault(name.lower() if not key else name, place)
        if other != place:
            yield Problem(
                place,
                key,
                f"{what.format(name)} is also in {other}",
                f"choose another name, e.g. {free_name(name, taken)}",
            )


def free_name(name: str, taken: Iterable[str], joint: str = "") -> str:
    """``name`` with the first number behind it that gives a name nobody has, whatever the case."""
    known = {other.lower() for other in taken}
    return next(found for number in count(2) if (found := f"{name}{joint}{number}").lower() not in known)


def _twice_within(file: str, key: str, named: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name, origin in named:
        other = first.setdefault(name, origin)
        if other != origin:
            free = free_name(name, (known for known, _ in named), "_")
            yield Problem(
                file, f"{key}.{origin}", f"`{origin}` and `{other}` both become {name}", f'name one: name = "{free}"'
            )


def _hidden_imports(module: ModulePlan) -> Iterator[Problem]:
    """A node or an older name that takes the place of a class which its module imports."""
    imported = {item.name for node in module.nodes for item in node.imports}
    for node in module.nodes:
        if node.class_name in imported:
            yield Problem(
                _file(node),
                "class_name",
                f"{node.class_name} is also a class that {module.name}.py imports",
                f"choose another name, e.g. {free_name(node.class_name, imported)}",
            )
    for alias in module.aliases:
        if alias.class_name in imported:
            yield Problem(
                f"specs/{alias.target_module}/{stem_of(alias.target)}.toml",
                "aliases",
                f"{_alias_type(alias)} is also a class that {module.name}.py imports",
                "remove the alias, or give the imported class another name",
            )


def _hidden_targets(module: ModulePlan) -> Iterator[Problem]:
    """An older name that takes the place of the node which another older name of the module stands for."""
    targets = {alias.target for alias in module.aliases}
    for alias in module.aliases:
        if alias.class_name in targets and alias.class_name != alias.target:
            yield Problem(
                f"specs/{alias.target_module}/{stem_of(alias.target)}.toml",
                "aliases",
                f"{_alias_type(alias)} hides the node {alias.class_name}, of which {module.name}.py holds an older name",
                "remove one of the two aliases",
            )


def _taken_module(module: ModulePlan) -> Iterator[Problem]:
    """A module whose file people write, or whose builders would stand in the file that builders share."""
    if module.name in MODULE_NAMES:
        places = [_file(node) for node in module.nodes]
        places += [f"specs/{alias.target_module}/{stem_of(alias.target)}.toml" for alias in module.aliases]
        for place in sorted(set(places)):
            yield Problem(
                place, "", f"the module name {module.name} means something else in the pack", "choose another module"
            )


def _hidden_classes(node: NodePlan) -> Iterator[Problem]:
    """A nested enum or a field that hides a class from the annotations below it."""
    imported = {item.name for item in node.imports}
    for planned in node.enums:
        if planned.name in imported or planned.name in node.structures:
            yield Problem(
                _file(node),
                f"enums.{planned.name}",
                f"{planned.name} hides a class of that name",
                f'name the enum: name = "{planned.name}Choice"',
            )
    classes = imported | node.structures | {planned.name for planned in node.enums}
    for field in node.fields:
        if field.name in classes:
            yield Problem(
                _file(node),
                f"fields.{field.parameter}",
                f"{field.name} hides a class of that name",
                f'name the field: name = "{field.name.lower()}"',
            )


def _shared(plan: PackPlan) -> Iterator[Problem]:
    enums = {planned.name for planned in plan.shared.enums}
    names = {planned.name for planned in plan.shared.structures}
    for structure in plan.shared.structures:
        if structure.name in enums:
            yield Problem("specs/enums.toml", structure.name, "is also the name of a structure", "rename the enum")
        classes = names | enums | {planned.name for planned in structure.enums}
        for planned in structure.fields:
            if planned.name in classes:
                yield Problem(
                    f"structure {structure.name}",
                    f"members.{planned.parameter}",
                    f"{planned.name} hides a class of that name",
                    "report the shape to fal",
                )
        fields = [(planned.name, planned.parameter) for planned in structure.fields]
        yield from _twice_within(f"structure {structure.name}", "members", fields)


def _alias_type(alias: AliasPlan) -> str:
    return f"fal.{alias.module}.{alias.class_name}"


def _target(alias: AliasPlan, nodes: Iterable[NodePlan]) -> str:
    found = (node for node in nodes if node.module == alias.target_module and node.class_name == alias.target)
    return f"{_file(next(found))} (alias {alias.class_name})"


def _file(node: NodePlan) -> str:
    return f"specs/{node.module}/{node.stem}.toml"
