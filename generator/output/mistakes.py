"""A mistake in a template as a problem: which template, which line, and for what it was printing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from mako.exceptions import CompileException, RichTraceback, SyntaxException
from mako.lookup import TemplateLookup

from generator.problems import Problem, ProblemError

ROOT = Path(__file__).parents[2]
#: What names the part of the plan that a template gets.
_NAMES = ("node_type", "class_name", "name")


def render(lookup: TemplateLookup, template: str, values: Mapping[str, object]) -> str:
    """The text that ``template`` prints with ``values``.

    Raises ``ProblemError`` when the template cannot be compiled, or fails while it prints.
    """
    try:
        return str(lookup.get_template(f"{template}.mako").render(**values))
    except Exception as error:
        file, line = _place(error, lookup, template)
        message = f"{type(error).__name__}: {error}{_subject(values)}"
        raise ProblemError([Problem(file, f"line {line}" if line else "", message, "fix the template")]) from error


def _place(error: Exception, lookup: TemplateLookup, template: str) -> tuple[str, int]:
    """The template's file below the repository, and the line in it; 0 where Mako does not know it."""
    if isinstance(error, CompileException | SyntaxException):
        return _name(error.filename), error.lineno
    # Of the template whose code ran last: it may be one that ``template`` calls.
    places = [(record[4], record[5]) for record in RichTraceback(error=error).records if record[4]]
    file, line = places[-1] if places else (str(Path(lookup.directories[0]) / f"{template}.mako"), 0)
    return _name(file), line


def _name(file: str) -> str:
    path = Path(file)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else str(path)


def _subject(values: Mapping[str, object]) -> str:
    """What was being printed, by the first of ``values`` that has a name."""
    found = [str(getattr(value, name)) for value in values.values() for name in _NAMES if hasattr(value, name)]
    return f", printing {found[0]}" if found else ""
