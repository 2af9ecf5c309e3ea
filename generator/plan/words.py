"""Words must be words: one line each, nothing that a docstring could not carry unchanged."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from generator.problems import Problem
from generator.specs.project import Project

#: Unicode categories that no word needs: controls, surrogates, private use, line separators. None of them
#: changes with Unicode's version; unassigned code points do, so they pass.
_FORBIDDEN = {"Cc", "Cs", "Co", "Zl", "Zp"}
_DIRECTION = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def word_problems(project: Project) -> Iterator[Problem]:
    """Every text in specs and glossary that is not one clean line."""
    for endpoint in project.endpoints:
        spec = endpoint.spec
        lines = [
            ("summary", spec.summary),
            *(("tags", tag) for tag in spec.tags),
            *(("use_cases", use) for use in spec.use_cases),
        ]
        lines += [(f"fields.{name}.description", field.description or "") for name, field in spec.fields.items()]
        yield from (
            Problem(endpoint.file, key, fault, "write one plain line")
            for key, text in lines
            if (fault := fault_of(text))
        )
        for key in ("tags", "use_cases"):
            if "" in getattr(spec, key):
                yield Problem(endpoint.file, key, "holds an empty line", "write it or remove it")
    for name, entry in project.glossary.items():
        fault = fault_of(entry.description or "")
        if fault:
            yield Problem("specs/glossary.toml", f"{name}.description", fault, "write one plain line")
    for module, module_spec in project.modules.items():
        lines = [("summary", module_spec.summary)]
        lines += [(f"fields.{name}.description", field.description or "") for name, field in module_spec.fields.items()]
        file = f"specs/{module}/_module.toml"
        yield from (
            Problem(file, key, fault, "write one plain line") for key, text in lines if (fault := fault_of(text))
        )


def fault_of(text: str) -> str:
    """What keeps ``text`` from being one clean line; empty when nothing does."""
    if text != text.strip():
        return "starts or ends with white space"
    if text.isascii() and text.isprintable():
        return ""
    for char in text:
        if unicodedata.category(char) in _FORBIDDEN or char in _DIRECTION or _is_noncharacter(ord(char)):
            return f"holds the character U+{ord(char):04X}"
    return ""


def _is_noncharacter(code: int) -> bool:
    """Whether Unicode will never assign ``code`` (The Unicode Standard, section 23.7)."""
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
