"""Checks that every text in specs and glossary is one clean line, which a docstring carries unchanged."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping

from generator.problems import Problem
from generator.specs.model import FieldSpec, ModuleSpec, StructureSpec
from generator.specs.project import Endpoint, Project

#: Unicode categories that no word needs: controls, surrogates, private use, line separators. None of them
#: changes with Unicode's version; unassigned code points do, so they pass.
_FORBIDDEN = {"Cc", "Cs", "Co", "Zl", "Zp"}
_DIRECTION = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
Line = tuple[str, str]


def word_problems(project: Project) -> Iterator[Problem]:
    """Every text in specs, modules and glossary that is not one clean line."""
    for endpoint in project.endpoints:
        yield from _faults(endpoint.file, _endpoint_lines(endpoint))
        yield from _empty_lines(endpoint)
    for module, spec in project.modules.items():
        yield from _faults(f"specs/{module}/_module.toml", _module_lines(spec))
    yield from _faults("specs/glossary.toml", _descriptions("", project.glossary))
    yield from _faults("specs/definitions.toml", _structure_lines(project.structures, ""))


def fault_of(text: str) -> str:
    """What keeps ``text`` from being one clean line; empty when nothing does."""
    if text != text.strip():
        return "starts or ends with white space"
    # What Python calls printable holds none of them, in any version of Unicode.
    if text.isprintable():
        return ""
    for char in text:
        if unicodedata.category(char) in _FORBIDDEN or char in _DIRECTION or _is_noncharacter(ord(char)):
            return f"holds the character U+{ord(char):04X}"
    return ""


def _is_noncharacter(code: int) -> bool:
    """Whether Unicode will never assign ``code`` (The Unicode Standard, section 23.7)."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _faults(file: str, lines: Iterator[Line]) -> Iterator[Problem]:
    for key, text in lines:
        if fault := fault_of(text):
            yield Problem(file, key, fault, "write one plain line")


def _empty_lines(endpoint: Endpoint) -> Iterator[Problem]:
    for key in ("tags", "use_cases"):
        if "" in getattr(endpoint.spec, key):
            yield Problem(endpoint.file, key, "holds an empty line", "write it or remove it")


def _endpoint_lines(endpoint: Endpoint) -> Iterator[Line]:
    spec = endpoint.spec
    yield "summary", spec.summary
    yield "title", spec.title
    yield from (("tags", tag) for tag in spec.tags)
    yield from (("use_cases", use) for use in spec.use_cases)
    yield from _descriptions("fields.", spec.fields)
    yield from _structure_lines(spec.structures)


def _module_lines(spec: ModuleSpec) -> Iterator[Line]:
    yield "summary", spec.summary
    yield from _descriptions("fields.", spec.fields)
    yield from _structure_lines(spec.structures)


def _structure_lines(structures: Mapping[str, StructureSpec], prefix: str = "structures.") -> Iterator[Line]:
    for name, spec in structures.items():
        yield f"{prefix}{name}.description", spec.description or ""
        yield from _descriptions(f"{prefix}{name}.fields.", spec.fields)


def _descriptions(prefix: str, fields: Mapping[str, FieldSpec]) -> Iterator[Line]:
    for name, field in fields.items():
        yield f"{prefix}{name}.description", field.description or ""
