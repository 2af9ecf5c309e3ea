"""Generated source → ``ClassModel``: with ``ast``, nothing is imported or run."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from generator.plan.imports import SHARED_MODULE
from generator.review.model import ClassModel, EnumModel, FieldModel, Words

USE_CASES = "Use cases:"
#: The name that hosts know shared enums by, as it was before it was written down.
_HOME = f"__module__ = {SHARED_MODULE!r}"


@lru_cache(maxsize=32)
def parse_classes(text: str) -> Mapping[str, ClassModel] | None:
    """Every class of a file by name; ``None`` when the text is not Python.

    One node is asked about several times in a row: for its endpoint, its changes, its builder.
    """
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return None
    return {node.name: parse_class(node) for node in tree.body if isinstance(node, ast.ClassDef)}


def parse_class(node: ast.ClassDef) -> ClassModel:
    """The model of one class."""
    bases = ", ".join(map(ast.unparse, node.bases))
    body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
    inner = [item for item in body if isinstance(item, ast.ClassDef)]
    slots = next((item for item in inner if item.name == "OutputType"), None)
    enums = [item for item in inner if _is_enum(item)]
    fields = [item for item in body if _is_field(item)]
    declared = [item for item in body if _is_declaration(item)]
    members = [item for item in body if _is_member(item)]
    known = {id(item) for group in ([slots], enums, fields, declared, members) for item in group}
    return ClassModel(
        name=node.name,
        bases=bases,
        words=_words(ast.get_docstring(node, clean=False) or ""),
        enums={item.name: _enum(item) for item in enums},
        fields=dict(_fields(fields)),
        slots=dict(_slots(slots)),
        declarations=dict(_declarations(declared)),
        members=dict(_members(members)),
        rest=tuple(code for item in body if id(item) not in known for code in _code(item)),
    )


def _code(node: ast.stmt) -> Iterator[str]:
    """A statement that has no rule of its own, unless it changes nothing."""
    text = ast.unparse(node)
    if not isinstance(node, ast.Pass) and text != _HOME:
        yield text


def _is_enum(node: ast.ClassDef) -> bool:
    return bool(node.bases) and ast.unparse(node.bases[-1]) == "Enum"


def _is_field(node: ast.stmt) -> bool:
    return (
        isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value.func) == "Field"
        and not node.value.args
    )


def _is_declaration(node: ast.stmt) -> bool:
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and not _is_field(node)


def _is_member(node: ast.stmt) -> bool:
    if not (isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name)):
        return False
    return not node.targets[0].id.startswith("__")


def _fields(nodes: Iterable[ast.stmt]) -> Iterator[tuple[str, FieldModel]]:
    for node in nodes:
        assert isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call)
        name = ast.unparse(node.target)
        # `**rest` has no keyword: it is kept under a name that no keyword can have.
        arguments = {item.arg or "**": ast.unparse(item.value) for item in node.value.keywords}
        yield name, FieldModel(name, _annotation(node.annotation), arguments)


def _annotation(node: ast.expr) -> str:
    """A type as source; one in quotes, which refers to a class further down, means the same without them."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ast.unparse(node)


def _declarations(nodes: Iterable[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        assert isinstance(node, ast.AnnAssign)
        value = ast.unparse(node.value) if node.value else ""
        yield ast.unparse(node.target), f"{ast.unparse(node.annotation)} = {value}"


def _members(nodes: Iterable[ast.stmt]) -> Iterator[tuple[str, str]]:
    for node in nodes:
        assert isinstance(node, ast.Assign)
        yield ast.unparse(node.targets[0]), ast.unparse(node.value)


def _enum(node: ast.ClassDef) -> EnumModel:
    bases = ", ".join(map(ast.unparse, node.bases))
    return EnumModel(node.name, bases, dict(_members(item for item in node.body if _is_member(item))))


def _slots(node: ast.ClassDef | None) -> Iterator[tuple[str, str]]:
    for item in node.body if node else ():
        if isinstance(item, ast.AnnAssign):
            yield ast.unparse(item.target), ast.unparse(item.annotation)


def _words(docstring: str) -> Words:
    lines = inspect.cleandoc(docstring).splitlines()
    head, _, tail = _split(lines, USE_CASES)
    first, tags, *paragraphs = [*head, "", ""]
    return Words(
        prose=" ".join(" ".join([first, *paragraphs]).split()),
        tags=tuple(tag.strip() for tag in tags.split(",") if tag.strip()),
        use_cases=tuple(line.strip().removeprefix("- ") for line in tail if line.strip()),
    )


def _split(lines: list[str], mark: str) -> tuple[list[str], str, list[str]]:
    if mark not in lines:
        return lines, "", []
    at = lines.index(mark)
    return lines[:at], mark, lines[at + 1 :]
