"""What would clash in the finished pack, found before any text exists: all of it, with every place that takes part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from generator.plan.imports import shared_stem
from generator.plan.model import AliasPlan, ModulePlan, NodePlan, PackPlan, ReadyNode, StructurePlan
from generator.plan.names import free_name
from generator.plan.reserved import MODULE_NAMES
from generator.problems import Kind, Problem
from generator.specs.naming import stem_of
from generator.text import toml_key

#: Something that has a name: the name, the file in which a person can change it, and what to call that place.
Named = tuple[str, str, str]
#: A node that is planned or ready: it has ``module``, ``class_name``, ``stem``, ``file`` and ``node_type``.
Placed = NodePlan | ReadyNode


def find_conflicts(plan: PackPlan) -> Iterator[Problem]:
    """Every clash of stems, class names, node types, fields, slots, shared names and builders in ``plan``."""
    placed: list[Placed] = [*plan.nodes, *plan.ready]
    nodes = sorted(placed, key=lambda node: (node.module, node.class_name))
    yield from _stems(nodes)
    yield from _twice([(node.class_name, node.file, node.file) for node in nodes], "class_name", "class", "class {}")
    yield from _twice(list(_types(nodes, plan)), "aliases", "node type", "node type {}")
    # What clashes within one class is known of the nodes that are ready: nothing does.
    for node in plan.nodes:
        fields = [(planned.name, planned.parameter) for planned in node.fields]
        yield from _twice_within(node.file, "fields", "field", fields)
        slots = [(slot.name, ".".join(map(str, slot.path))) for slot in node.slots]
        yield from _twice_within(node.file, "output_names", "slot", slots)
        yield from _hidden_classes(node)
    for module in plan.modules:
        yield from _hidden_imports(module)
        yield from _hidden_targets(module)
        yield from _taken_module(module)
    yield from _shared(plan)
    yield from _shared_files(plan)


def _clash(file: str, key: str, message: str, hint: str, about: str, *places: str) -> Problem:
    return Problem(file, key, message, hint, Kind.CLASH, about, places)


# Across the pack -----------------------------------------------------------------------------------------------------


def _stems(nodes: Iterable[Placed]) -> Iterator[Problem]:
    for node in nodes:
        expected = stem_of(node.class_name)
        if node.stem != expected:
            message = f"{node.class_name} belongs in {expected}.toml, not {node.stem}.toml"
            yield _clash(node.file, "class_name", message, "rename spec, contract and snapshot, or the class", "class")
    yield from _twice([(node.stem, node.file, node.file) for node in nodes], "", "file name", "file name {}")


def _types(nodes: Iterable[Placed], plan: PackPlan) -> Iterator[Named]:
    yield from ((node.node_type, node.file, node.file) for node in nodes)
    for module in plan.modules:
        for alias in module.aliases:
            yield alias.node_type, _target_file(alias), f"{_target_file(alias)} (alias {alias.class_name})"


def _twice(named: Sequence[Named], key: str, about: str, what: str) -> Iterator[Problem]:
    first: dict[str, Named] = {}
    taken = {name.lower() for name, _, _ in named}
    for row in named:
        name, file, place = row
        _, other_file, other = first.setdefault(name.lower() if not key else name, row)
        if other != place:
            hint = f"choose another name, e.g. {free_name(name, taken)}"
            yield _clash(file, key, f"{what.format(name)} is also in {other}", hint, about, other_file)


def _hidden_imports(module: ModulePlan) -> Iterator[Problem]:
    """A node or an older name that takes the place of a class which its module imports."""
    needs = (*(node.imports for node in module.nodes), *(item.needs for item in module.kept))
    imported = {item.name for items in needs for item in items}
    for name, file in _classes(module):
        if name in imported:
            message = f"{name} is also a class that {module.name}.py imports"
            hint = f"choose another name, e.g. {free_name(name, imported)}"
            yield _clash(file, "class_name", message, hint, "class")
    for alias in module.aliases:
        if alias.class_name in imported:
            message = f"{alias.node_type} is also a class that {module.name}.py imports"
            hint = "remove the alias, or give the imported class another name"
            yield _clash(_target_file(alias), "aliases", message, hint, "node type")


def _classes(module: ModulePlan) -> Iterator[tuple[str, str]]:
    """Each class of a module with its spec's file."""
    yield from ((node.class_name, node.file) for node in module.nodes)
    yield from ((item.name, f"specs/{module.name}/{item.stem}.toml") for item in module.kept)


def _hidden_targets(module: ModulePlan) -> Iterator[Problem]:
    """An older name that takes the place of the node which another older name of the module stands for."""
    targets = {alias.target for alias in module.aliases}
    for alias in module.aliases:
        if alias.class_name in targets and alias.class_name != alias.target:
            node = f"the node {alias.class_name}, of which {module.name}.py holds an older name"
            message = f"{alias.node_type} hides {node}"
            yield _clash(_target_file(alias), "aliases", message, "remove one of the two aliases", "node type")


def _taken_module(module: ModulePlan) -> Iterator[Problem]:
    """A module whose name is that of a hand-written file, or of the file that builders share."""
    if module.name in MODULE_NAMES:
        places = {*(file for _, file in _classes(module)), *map(_target_file, module.aliases)}
        for place in sorted(places):
            message = f"the module name {module.name} means something else in the pack"
            yield _clash(place, "", message, "choose another module", "module")


# Within one class ----------------------------------------------------------------------------------------------------


def _twice_within(file: str, key: str, about: str, named: Sequence[tuple[str, str]]) -> Iterator[Problem]:
    """Two names that people chose alike; names by rule are made different when they are planned."""
    first: dict[str, str] = {}
    for name, origin in named:
        other = first.setdefault(name, origin)
        if other != origin:
            free = free_name(name, (known for known, _ in named), "_")
            message = f"`{origin}` and `{other}` both become {name}"
            yield _clash(file, f"{key}.{origin}", message, f'name one: name = "{free}"', about)


def _hidden_classes(node: NodePlan) -> Iterator[Problem]:
    """A nested enum or a field that hides a class from the annotations below it."""
    imported = {item.name for item in node.imports}
    for planned in node.enums:
        if planned.name in imported or planned.name in node.structures:
            message = f"{planned.name} hides a class of that name"
            hint = f'name the enum: name = "{planned.name}Choice"'
            yield _clash(node.file, f"enums.{planned.name}", message, hint, "enum")
    classes = imported | node.structures | {planned.name for planned in node.enums}
    for field in node.fields:
        if field.name in classes:
            message = f"{field.name} hides a class of that name"
            hint = f'name the field: name = "{field.name.lower()}"'
            yield _clash(node.file, toml_key("fields", field.parameter), message, hint, "field")


# What nodes share ----------------------------------------------------------------------------------------------------


def _shared(plan: PackPlan) -> Iterator[Problem]:
    enums = {planned.name for planned in plan.shared.enums}
    names = {planned.name for planned in plan.shared.structures}
    shared_older = Counter(plan.shared.older)
    for structure in plan.shared.structures:
        if structure.name in enums:
            message = "is also the name of a structure"
            yield _clash("specs/enums.toml", structure.name, message, "rename the enum", "shared enum")
        yield from _hidden_members(structure, names | enums)
        for older in structure.older:
            if older in names | enums or shared_older[older] > 1:
                message = f"{older} is an older name of {structure.name} and also another class"
                yield _clash("specs/structures.toml", structure.name, message, "keep one of the two", "structure")
    for choice in plan.builders.shared.choices:
        if choice.name in names | enums:
            message = f"{choice.name} is the name of its values in nodetool.dsl.fal.shared, and of another class"
            yield _clash(
                "specs/enums.toml", choice.name.removesuffix("Value"), message, "rename the enum", "shared enum"
            )


def _shared_files(plan: PackPlan) -> Iterator[Problem]:
    """Shared classes that would be in one file."""
    first: dict[str, str] = {}
    names = [*(planned.name for planned in plan.shared.enums), *(planned.name for planned in plan.shared.structures)]
    for name in names:
        stem = shared_stem(name)
        other = first.setdefault(stem, name)
        if other != name:
            hint = f"choose another name, e.g. {free_name(name, names)}"
            yield _clash(*_naming(plan, name), f"{name} and {other} would both be in {stem}.py", hint, "shared class")


def _naming(plan: PackPlan, name: str) -> tuple[str, str]:
    """File and key that name a shared class; of a structure, those of the first node that uses it."""
    if name in {planned.name for planned in plan.shared.enums}:
        return "specs/enums.toml", name
    uses = (
        (node.file, definition)
        for node in plan.nodes
        for definition in node.classes
        if node.classes[definition] == name
    )
    file, definition = next(uses, ("specs/definitions.toml", name))
    return file, toml_key("structures", definition, "name")


def _hidden_members(structure: StructurePlan, shared: Iterable[str]) -> Iterator[Problem]:
    classes = {*shared, *(planned.name for planned in structure.enums)}
    for planned in structure.fields:
        if planned.name in classes:
            message = f"{planned.name} hides a class of that name"
            hint = f'name the member in a spec: [structures.<definition>.{toml_key("fields", planned.parameter)}] name = "…"'
            yield _clash(f"structure {structure.name}", f"members.{planned.parameter}", message, hint, "member")
    named = [(planned.name, planned.parameter) for planned in structure.fields]
    yield from _twice_within(f"structure {structure.name}", "members", "member", named)


def _target_file(alias: AliasPlan) -> str:
    return f"specs/{alias.target_module}/{stem_of(alias.target)}.toml"
