"""What changed in the builder of a node: the class of ``nodetool.dsl.fal`` with which scripts use it.

A builder follows from its node, so what the node's own changes explain is not told again.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.review.change import NodeChange
from generator.review.diff import unified
from generator.review.model import ClassModel
from generator.review.parse import parse_classes


@dataclass(frozen=True)
class BuilderModel:
    """A builder's docstring, its arguments as source by name, and the rest of its code as one text."""

    words: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    code: str = ""


@dataclass(frozen=True)
class NodeSides:
    """Both versions of the node; ``shared_changed`` when enums or structures of many nodes changed as well."""

    before: ClassModel
    after: ClassModel
    shared_changed: bool

    def explains_argument(self, name: str) -> bool:
        """Whether the node's field of that name, or a type that it may use, changed."""
        enums = self.shared_changed or self.before.enums != self.after.enums
        return enums or self._field(name, self.before) != self._field(name, self.after)

    @staticmethod
    def _field(name: str, model: ClassModel) -> tuple[object, bool]:
        return model.fields.get(name), name in model.names("_required")

    @property
    def explains_words(self) -> bool:
        """Whether the summary, or a field or its description, changed."""
        return self.before.words != self.after.words or list(self._described(self.before)) != list(
            self._described(self.after)
        )

    @staticmethod
    def _described(model: ClassModel) -> Iterator[tuple[str, str | None]]:
        yield from ((name, item.arguments.get("description")) for name, item in model.fields.items())

    @property
    def explains_code(self) -> bool:
        """Whether names changed that the code repeats: of the class, its fields, its outputs."""
        return self._names(self.before) != self._names(self.after) or self.before.slots != self.after.slots

    @staticmethod
    def _names(model: ClassModel) -> tuple[str, ...]:
        return model.name, *model.fields


def builder_changes(before: str, after: str, sides: NodeSides) -> Iterator[NodeChange]:
    """Changes between two versions of one builder that its node does not explain."""
    old, new = read_builder(before), read_builder(after)
    if old is None or new is None:
        yield NodeChange("snapshot-unreadable")
        return
    yield from _arguments(old.arguments, new.arguments, sides)
    if old.words != new.words and not sides.explains_words:
        yield NodeChange("builder-words-changed", "", old.words, new.words)
    if old.code != new.code and not sides.explains_code:
        yield NodeChange("builder-code-changed", "", *_differing_lines(old.code, new.code))


def _arguments(old: Mapping[str, str], new: Mapping[str, str], sides: NodeSides) -> Iterator[NodeChange]:
    for name in sorted({*old, *new}):
        if old.get(name) == new.get(name) or sides.explains_argument(name):
            continue
        rule = "builder-argument-changed" if name in new else "builder-argument-removed"
        yield NodeChange(rule, name, old.get(name, ""), new.get(name, ""))


def shared_builder_changes(before: str, after: str, shared_changed: bool) -> Iterator[NodeChange]:
    """Changes of the file that all builders share; what enums and structures explain is not told again."""
    if not shared_changed and before != after:
        yield NodeChange("builder-code-changed", "", *_differing_lines(before, after))


def _differing_lines(before: str, after: str) -> tuple[str, str]:
    lines = unified(before, after)
    old, new = ([line[1:].strip() for line in lines if line[:1] == sign] for sign in "-+")
    return "\n".join(old), "\n".join(new)


def read_builder(text: str) -> BuilderModel | None:
    """The model of the first class in ``text``; ``None`` when it is not Python or holds no class."""
    if parse_classes(text) is None:
        return None
    found = next((item for item in ast.parse(text).body if isinstance(item, ast.ClassDef)), None)
    return None if found is None else _model(found)


def _model(node: ast.ClassDef) -> BuilderModel:
    words = ast.get_docstring(node) or ""
    start = next((item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"), None)
    body = [item for item in node.body[1 if words else 0 :] if item is not start]
    head = f"{node.name}({', '.join(map(ast.unparse, (*node.bases, *(item.value for item in node.keywords))))})"
    code = [head, *map(ast.unparse, body), *(map(ast.unparse, start.body) if start else ())]
    return BuilderModel(words, dict(_signature(start.args)) if start else {}, "\n".join(code))


def _signature(arguments: ast.arguments) -> Iterator[tuple[str, str]]:
    for item, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        value = f" = {ast.unparse(default)}" if default else ""
        yield item.arg, f"{ast.unparse(item.annotation) if item.annotation else ''}{value}"
