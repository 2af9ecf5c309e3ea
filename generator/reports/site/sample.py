"""A value for a required input, as Python source: it fits the input's type, bounds and required members."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.plan.model import FieldPlan, StructurePlan
from generator.plan.shapes import (
    BOOL,
    FLOAT,
    INT,
    REFERENCES,
    STR,
    Choice,
    File,
    ListOf,
    Shape,
    Size,
    Structure,
    branches,
)
from generator.plan.source import literal
from generator.reports.site.facts import WORDS
from generator.reports.site.samples import Samples

ENDINGS = {"image": "png", "video": "mp4", "audio": "mp3", "model3d": "glb", "document": "pdf", "file": "zip"}
#: How far the end of a span is from its start, in the unit of the parameter.
SPAN = 10


@dataclass
class SampleWriter:
    """Writes values for one node, and keeps which names they use."""

    samples: Samples
    structures: Mapping[str, StructurePlan]
    prompt: str
    #: Reference types of NodeTool.
    types: set[str] = field(default_factory=set)
    #: Whether a structure of ``nodetool.dsl.fal.shared`` is used.
    shared: bool = False

    def value(self, given: FieldPlan) -> str:
        """The source of a value for ``given``."""
        known = self.samples.values.get(given.parameter)
        shape = branches(given.shape)[0]
        if known is not None and _takes(shape, known):
            return str(literal(known))
        return self._list(given, shape.item) if isinstance(shape, ListOf) else self._one(given, shape)

    def _list(self, given: FieldPlan, item: Shape) -> str:
        count = max(1, int(given.bounds.get("min_length", 1)))
        inner = item.item if isinstance(item, ListOf) else item
        values = [self._one(given, branches(inner)[0], number) for number in range(count)]
        return f"[[{', '.join(values)}]]" if isinstance(item, ListOf) else f"[{', '.join(values)}]"

    def _one(self, given: FieldPlan, shape: Shape, number: int = 0) -> str:
        match shape:
            case File(media):
                return self._file(str(given.name), media, number)
            case Structure(name):
                return self._structure(str(name))
            case Choice(enum):
                return str(enum.members[0].literal)
            case Size():
                self.types.add("ImageSize")
                return "ImageSize(width=1024, height=768)"
        return self._scalar(given, shape)

    def _file(self, name: str, media: str, number: int) -> str:
        self.types.add(REFERENCES[media])
        path = f"{name}{number + 1 if number else ''}.{ENDINGS[media]}"
        return f'{REFERENCES[media]}(uri="https://example.com/{path}")'

    def _structure(self, name: str) -> str:
        self.shared = True
        needed = [member for member in self.structures[name].fields if member.required]
        return f"shared.{name}({', '.join(f'{member.name}={self.value(member)}' for member in needed)})"

    def _scalar(self, given: FieldPlan, shape: Shape) -> str:
        if shape == STR:
            return str(literal(self._text(given)))
        if shape == BOOL:
            return "True"
        if shape in (INT, FLOAT):
            number = _number(given)
            return str(int(number) if shape == INT else float(number))
        return "{}"

    def _text(self, given: FieldPlan) -> str:
        words = self.prompt if given.parameter in WORDS or "prompt" in given.parameter else ""
        text = words or re.sub(r"[_\W]+", " ", str(given.parameter or given.name)).strip()
        return text.ljust(int(given.bounds.get("min_length", 0)), ".")[: given.bounds.get("max_length")]


def _number(given: FieldPlan) -> float:
    """The least number that is allowed, one without bounds; the end of a span lies behind its start."""
    bounds = given.bounds
    step = bounds.get("multiple_of", 0)
    least = bounds.get("ge", _above(bounds["gt"], bounds) if "gt" in bounds else 1)
    if re.search(r"(^|_)(end|max)(_|$)", given.parameter):
        least = min(least + SPAN, bounds.get("le", least + SPAN))
    return float(math.ceil(least / step) * step if step else least)


def _above(limit: float, bounds: Mapping[str, Any]) -> float:
    """A number above ``limit`` and within the other bounds."""
    most = bounds.get("le", bounds.get("lt"))
    return limit + 1 if most is None or limit + 1 < most else (limit + most) / 2


def _takes(shape: Shape, value: Any) -> bool:
    """Whether a sample by name fits: parameters of one name have several types."""
    kinds = {STR: str, INT: int, FLOAT: float, BOOL: bool}
    if isinstance(shape, ListOf):
        return isinstance(value, list) and not isinstance(branches(shape.item)[0], Structure | File | Choice)
    return shape in kinds and type(value) is kinds[shape]
