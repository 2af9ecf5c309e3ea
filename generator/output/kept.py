"""Nodes that cannot be planned now stay as an earlier run printed them: their classes are read from that run's files.

A kept class keeps its imports, its builder, its older names, and the shared classes that no planned node needs.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from pathlib import Path

from generator.output.kept_values import lost_values
from generator.output.owned import DSL_PACKAGE, PACKAGE, SHARED_FILES, SHARED_PACKAGE
from generator.plan.aliases import alias_plan
from generator.plan.build import module_plan
from generator.plan.dsl import builder_module, builder_shared, choice_name
from generator.plan.identifiers import Identifier
from generator.plan.imports import Import, shared_import, shared_stem
from generator.plan.model import (
    AliasPlan,
    BuilderModulePlan,
    ChoicePlan,
    KeptClass,
    KeptFile,
    ModulePlan,
    PackPlan,
    SharedPlan,
    at_home,
)
from generator.plan.source import Source
from generator.problems import ProblemError
from generator.specs.naming import stem_of

SHARED_BUILDERS_FILE = SHARED_FILES[1]


def keep_failed(plan: PackPlan, nodes: Path) -> PackPlan:
    """``plan`` without the nodes of its ``failed`` specs, and with their classes as they are below ``nodes``.

    A node that no earlier run printed is left out. Raises ``ProblemError`` where a kept class would not load beside the
    others: all nodes of its module would be lost.
    """
    if not plan.failed:
        return plan
    earlier = _Earlier(nodes)
    kept = {place: found for place in sorted(plan.failed) if (found := earlier.node(*place))}
    shared = _with_kept(plan.shared, earlier, (item for found in kept.values() for item in found.needs))
    kept = {place: replace(found, needs=at_home(found.needs, shared.homes)) for place, found in kept.items()}
    lost = tuple(lost_values(kept, shared))
    if lost:
        raise ProblemError({*lost, *(problem for problem in plan.problems if problem.stops)})
    modules = tuple(_modules(plan, kept, earlier))
    builders = replace(
        plan.builders,
        modules=tuple(_builder_modules(plan, kept, earlier)),
        shared=builder_shared(shared, tuple(earlier.choices(item.names[0] for item in shared.kept))),
    )
    return replace(plan, modules=modules, builders=builders, shared=shared)


def _with_kept(shared: SharedPlan, earlier: _Earlier, needs: Iterable[Import]) -> SharedPlan:
    """``shared`` and the classes of ``needs`` that it lacks; every class is imported from where it is now."""
    found = replace(shared, kept=tuple(earlier.shared(needs, shared.names)))
    homes = found.homes
    kept = (
        replace(item, needs=at_home(item.needs, homes), needs_below=at_home(item.needs_below, homes))
        for item in found.kept
    )
    return replace(found, kept=tuple(kept))


def _modules(plan: PackPlan, kept: Mapping[tuple[str, str], KeptClass], earlier: _Earlier) -> Iterator[ModulePlan]:
    known = {module.name: module for module in plan.modules}
    printed = {node.node_type for node in plan.nodes if (node.module, node.stem) not in plan.failed}
    printed |= {f"fal.{module}.{found.name}" for (module, _), found in kept.items()}
    unplanned = {f"fal.{module}.{found.name}" for (module, _), found in kept.items()} - {
        node.node_type for node in plan.nodes
    }
    older = [*(alias for module in plan.modules for alias in module.aliases), *earlier.aliases(unplanned)]
    for name in sorted({*known, *(module for module, _ in kept), *(alias.module for alias in older)}):
        module = known.get(name) or replace(module_plan(name, (), (), None), docstring=earlier.docstring(name))
        found = replace(
            module,
            nodes=tuple(node for node in module.nodes if (node.module, node.stem) not in plan.failed),
            aliases=tuple(
                sorted(a for a in older if a.module == name and f"fal.{a.target_module}.{a.target}" in printed)
            ),
            kept=tuple(item for (owner, _), item in kept.items() if owner == name),
        )
        if found.nodes or found.aliases or found.kept:
            yield found


def _builder_modules(
    plan: PackPlan, kept: Mapping[tuple[str, str], KeptClass], earlier: _Earlier
) -> Iterator[BuilderModulePlan]:
    failed = {f"{module}.{stem}" for module, stem in plan.failed}
    known = {module.name: module for module in plan.builders.modules}
    for name in sorted({*known, *(module for module, _ in kept)}):
        module = known.get(name) or builder_module(name, ())
        builders = tuple(item for item in module.builders if f"{name}.{stem_of(item.name)}" not in failed)
        found = [earlier.builder(name, item.name) for (owner, _), item in kept.items() if owner == name]
        if builders or found:
            yield replace(module, builders=builders, kept=tuple(item for item in found if item))


@dataclass
class _Earlier:
    """The generated files of an earlier run, each read once."""

    root: Path
    _files: dict[str, _File] = field(default_factory=dict)

    def docstring(self, module: str) -> Source:
        """The docstring of a module of nodes, as printed."""
        return self._file(f"{PACKAGE}/{module}.py").docstring

    def node(self, module: str, stem: str) -> KeptClass | None:
        """The class of a node by its spec's file name."""
        return next((found for found in self._file(f"{PACKAGE}/{module}.py").classes() if found.stem == stem), None)

    def builder(self, module: str, name: str) -> KeptClass | None:
        """The builder of a node by its class name."""
        return next((found for found in self._file(f"{DSL_PACKAGE}/{module}.py").classes() if found.name == name), None)

    def shared(self, needs: Iterable[Import], planned: frozenset[str]) -> Iterator[KeptFile]:
        """The shared classes among ``needs``, and those that they name in turn, unless they are ``planned``."""
        todo, seen = sorted(set(needs)), set(planned)
        while todo:
            item = todo.pop(0)
            if item.name in seen or item != shared_import(item.name):
                continue
            seen.add(item.name)
            found = self._file(f"{SHARED_PACKAGE}/{shared_stem(item.name)}.py").shared_class()
            if found:
                yield found
                todo += sorted(found.needs | found.needs_below)

    def choices(self, enums: Iterable[Identifier]) -> Iterator[ChoicePlan]:
        """What builders take for the values of these enums, as printed."""
        printed = self._file(SHARED_BUILDERS_FILE).assigned
        names = (choice_name(enum) for enum in enums)
        yield from (ChoicePlan(name, printed[name]) for name in names if name in printed)

    def aliases(self, types: Iterable[str]) -> Iterator[AliasPlan]:
        """The older names of these node types."""
        wanted = set(types)
        for path in sorted((self.root / PACKAGE).glob("*.py")) if wanted else ():
            for name, module, target in self._file(f"{PACKAGE}/{path.name}").subclasses(path.stem):
                if f"fal.{module}.{target}" in wanted:
                    yield alias_plan(path.stem, Identifier(name), module, Identifier(target))

    def _file(self, path: str) -> _File:
        if path not in self._files:
            self._files[path] = _File.of(self.root / path)
        return self._files[path]


@dataclass(frozen=True)
class _File:
    """One generated file: its classes and what it imports."""

    lines: Sequence[str]
    docstring: Source
    body: Sequence[ast.ClassDef]
    #: What it imports by name, and the line on which it does.
    imported: Mapping[str, Import]
    places: Mapping[Import, int]
    #: What ``__all__`` lists.
    exported: Sequence[str]
    #: Name → value of each assignment with a type.
    assigned: Mapping[str, Source]

    @classmethod
    def of(cls, path: Path) -> _File:
        """The file at ``path``; one that is missing or does not parse has no classes."""
        try:
            text = path.read_text(encoding="utf-8")
            tree = ast.parse(text)
        except (OSError, ValueError, SyntaxError):
            return cls((), Source(""), (), {}, {}, (), {})
        imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
        places = {Import(str(node.module), item.name): node.lineno for node in imports for item in node.names}
        names = {item.name: item for item in places}
        lines = text.splitlines()
        head = Source("\n".join(lines[: tree.body[0].end_lineno]) if ast.get_docstring(tree) else "")
        # What only type checkers read stands in a branch of its own.
        branches = [node.body for node in tree.body if isinstance(node, ast.If)]
        assigned = {
            node.target.id: Source(ast.unparse(node.value))
            for node in chain(tree.body, *branches)
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value
        }
        classes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
        return cls(lines, head, classes, names, places, _exported(tree), assigned)

    def classes(self) -> Iterator[KeptClass]:
        """Every class with the text that it has there."""
        for node in self.body:
            text = "\n".join(self.lines[node.lineno - 1 : node.end_lineno]) + "\n"
            needs = frozenset(self.imported[name] for name in _names(node) if name in self.imported)
            yield KeptClass(Identifier(node.name), stem_of(node.name), Source(text), needs)

    def shared_class(self) -> KeptFile | None:
        """The class of a shared file, with the older names below it."""
        if not self.body:
            return None
        node = self.body[0]
        below = {item: line for item, line in self.places.items() if line > node.lineno}
        end = min(below.values(), default=len(self.lines) + 1)
        text = "\n".join(self.lines[node.lineno - 1 : end - 1]).rstrip("\n") + "\n"
        names = [Identifier(node.name), *(Identifier(name) for name in self.exported if name != node.name)]
        return KeptFile(tuple(names), Source(text), frozenset(self.places.keys() - below), frozenset(below))

    def subclasses(self, own: str) -> Iterator[tuple[str, str, str]]:
        """Name, module and name of the base of each class that stands for a node of the pack."""
        here = {node.name for node in self.body}
        for node in self.body:
            base = node.bases[0].id if node.bases and isinstance(node.bases[0], ast.Name) else ""
            module = self.imported[base].module if base in self.imported else f"nodetool.nodes.fal.{own}"
            if base in here or base in self.imported:
                yield node.name, module.rpartition(".")[2], base


def _exported(tree: ast.Module) -> Sequence[str]:
    """The names that ``__all__`` lists."""
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and ast.unparse(node.targets[0]) == "__all__"
            and isinstance(node.value, ast.List)
        ):
            return [str(item.value) for item in node.value.elts if isinstance(item, ast.Constant)]
    return ()


def _names(node: ast.ClassDef) -> Iterator[str]:
    """Every name in a class; annotations may be quoted."""
    for part in ast.walk(node):
        if isinstance(part, ast.Name):
            yield part.id
        elif isinstance(part, ast.AnnAssign) and isinstance(part.annotation, ast.Constant):
            quoted = ast.parse(str(part.annotation.value), mode="eval")
            yield from (inner.id for inner in ast.walk(quoted) if isinstance(inner, ast.Name))
