"""The one place where foreign text becomes Python source."""

from __future__ import annotations

import ast
import inspect

import pytest

from generator.plan.identifiers import Identifier
from generator.plan.imports import Import, import_statements
from generator.plan.source import Source, docstring, literal, tuple_literal

TEXTS = [
    "",
    "plain",
    'a"b',
    "a'b",
    "\\",
    "\\n",
    "a\nb\r\t",
    '"""',
    "\0",
    "\x85\xa0",
    "\ud800",
    "\u202e",
    "é你😀",
    "${x} <% ## %>",
    "\u2028",
]


@pytest.mark.parametrize("text", TEXTS)
def test_text_survives_as_a_literal(text: str) -> None:
    source = literal(text)
    assert isinstance(source, Source)
    assert ast.literal_eval(source) == text
    assert source.isprintable()


def test_a_letter_that_only_some_pythons_know_is_escaped_on_all() -> None:
    assert literal("é\U0001df25\U0001ccd6") == '"é\\U0001df25\\U0001ccd6"'


def test_words_of_other_scripts_can_be_read() -> None:
    for text in ("दस मिनट में।", "十分後、出発します。", "早上好，欢迎登船。"):
        assert literal(text) == f'"{text}"'
    assert literal("a\u0301\ufe0f") == '"a\\u0301\\ufe0f"'


@pytest.mark.parametrize("value", [None, True, 0, -5, 1.5, -0.0, 1e308, [1, ["a"]], {"a": {"b": None}}, 10**30])
def test_json_survives_as_a_literal(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1, 2}, b"x"])
def test_what_json_cannot_hold_has_no_literal(value: object) -> None:
    with pytest.raises(ValueError, match="has no literal"):
        literal(value)


@pytest.mark.parametrize("values", [(), ("a",), ("a", 'b"')])
def test_a_tuple_of_any_length_is_a_tuple(values: tuple[str, ...]) -> None:
    assert ast.literal_eval(tuple_literal(values)) == values


@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("text", [text for text in TEXTS if text == text.strip() and "\n" not in text])
def test_text_survives_in_a_docstring(text: str, indent: int) -> None:
    lines = ["First", "", text or "x", '""""', "ends with \\"]
    assert inspect.cleandoc(ast.literal_eval(docstring(lines, indent))) == "\n".join(lines)


@pytest.mark.parametrize("name", ["", "a b", "class", "None", "1a", "é", "a-b", "a\n"])
def test_an_identifier_is_checked(name: str) -> None:
    with pytest.raises(ValueError, match="is not a Python identifier"):
        Identifier(name)


def test_imports_are_sorted_with_the_standard_library_first() -> None:
    imports = [
        Import("pydantic", "Field"),
        Import("typing", "Any"),
        Import("enum", "Enum"),
        Import("pydantic", "Alias"),
    ]
    expected = ("from enum import Enum", "from typing import Any", "", "from pydantic import Alias, Field")
    assert import_statements(imports) == expected
    assert import_statements(imports[:1]) == ("from pydantic import Field",)
    assert import_statements(imports[1:2]) == ("from typing import Any",)


@pytest.mark.parametrize("path", ["", "a b", "a;b", "a.", "1a", "é"])
def test_a_module_path_is_checked(path: str) -> None:
    with pytest.raises(ValueError, match="is not a module path"):
        import_statements([Import(path, "Name")])
