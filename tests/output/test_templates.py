"""A lint of the templates: they print, and nothing else."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from mako import parsetree
from mako.lexer import Lexer
from mako.lookup import TemplateLookup

from generator.output import mistakes
from generator.output.render import TEMPLATES, _lookup, printed_with
from generator.plan.source import Source
from generator.problems import ProblemError

PATHS = sorted(TEMPLATES.glob("*.mako"))


def nodes(text: str) -> Iterator[parsetree.Node]:
    """Every node of a template, however deep."""
    todo, seen = [Lexer(text).parse()], set()
    while todo:
        node = todo.pop()
        # A control line and what it holds also stand side by side.
        if id(node) not in seen:
            seen.add(id(node))
            yield node
            todo += getattr(node, "nodes", [])


def faults(text: str) -> list[str]:
    """What a template does besides printing."""
    found: list[str] = []
    for node in nodes(text):
        if isinstance(node, parsetree.Code):
            found.append(f"line {node.lineno}: a block of Python")
        elif isinstance(node, parsetree.Expression):
            if node.escapes_code.args:
                found.append(f"line {node.lineno}: filters of its own: {node.escapes}")
            if not _is_plain(node.text):
                found.append(f"line {node.lineno}: more than a name: {node.text}")
        elif isinstance(node, parsetree.IncludeTag | parsetree.TextTag | parsetree.BlockTag | parsetree.CallTag):
            found.append(f"line {node.lineno}: a tag that templates here do not need")
        elif isinstance(node, parsetree.Tag) and {"filter", "expression_filter", "buffered"} & set(node.attributes):
            found.append(f"line {node.lineno}: filters of its own")
    return found


def _is_plain(expression: str) -> bool:
    """A name, an attribute, or a call of another template's part with names."""
    tree = ast.parse(expression.strip(), mode="eval").body
    if isinstance(tree, ast.Call):
        return not tree.keywords and _is_dotted(tree.func) and all(map(_is_dotted, tree.args))
    return _is_dotted(tree)


def _is_dotted(tree: ast.expr) -> bool:
    return isinstance(tree, ast.Name) or (isinstance(tree, ast.Attribute) and _is_dotted(tree.value))


def test_there_are_templates() -> None:
    assert len(PATHS) > 5


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_a_template_only_prints(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    ["<% x = 1 %>", "<%! import os %>", "${x | n}", "${x | h}", "${x.replace('a', 'b')}", "${f'{x}'}", "${'text'}", "${x[0]}", "${f(a=b)}",
     "<%page expression_filter='n'/>", "<%include file='x'/>", "<%def name='f()' filter='n'>x</%def>", "<%text>x</%text>"],
)  # fmt: skip
def test_the_lint_can_fail(text: str) -> None:
    assert faults(text)


@pytest.mark.parametrize(
    "text", ["${x}", "${x.y.z}", "${part.print(x, y.z)}", "% for x in xs:\n${x}\n% endfor", "## a comment"]
)
def test_the_lint_can_pass(text: str) -> None:
    assert not faults(text)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_every_insertion_goes_through_the_filter(path: Path) -> None:
    calls = [node for node in ast.walk(ast.parse(_lookup().get_template(path.name).code)) if isinstance(node, ast.Call)]
    written = [call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id == "__M_writer"]
    foreign = [argument for argument in written if not isinstance(argument, ast.Constant)]
    assert all(isinstance(found, ast.Call) and ast.unparse(found.func) == "printed" for found in foreign)
    inserted = sum(isinstance(node, parsetree.Expression) for node in nodes(path.read_text(encoding="utf-8")))
    assert len(foreign) == inserted


@dataclass(frozen=True)
class Printed:
    """What a template gets: a part of a plan."""

    node_type: str = "fal.vision.Thing"
    text: str = "plain"


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("x\n% for a in b:\n", 2, "SyntaxException: Unterminated control keyword: 'for'"),
        ("x\n${node.}\n", 2, "SyntaxException: "),
        (
            "x\ny\n${node.colour}",
            3,
            "AttributeError: 'Printed' object has no attribute 'colour', printing fal.vision.Thing",
        ),
        ("x\n${node.text}", 2, "TypeError: str 'plain' is not finished source, printing fal.vision.Thing"),
        ("${nowhere}", 0, "NameError: 'nowhere' is not defined, printing fal.vision.Thing"),
    ],
)
def test_a_mistake_is_told_with_template_line_and_node(tmp_path: Path, text: str, line: int, told: str) -> None:
    (tmp_path / "bad.mako").write_text(text)
    lookup = TemplateLookup(
        directories=[str(tmp_path)],
        strict_undefined=True,
        default_filters=["printed"],
        imports=["from generator.output.render import printed"],
    )
    with pytest.raises(ProblemError) as caught:
        mistakes.render(lookup, "bad", {"nested": Source(""), "node": Printed()})
    (problem,) = caught.value.problems
    assert problem.file == str(tmp_path / "bad.mako")
    assert problem.message.startswith(told)
    assert problem.key == (f"line {line}" if line else "")


def test_a_template_of_ours_is_named_below_the_repository() -> None:
    with pytest.raises(ProblemError, match=r"^generator/output/templates/node.mako: NameError: .* not defined"):
        printed_with("node")
