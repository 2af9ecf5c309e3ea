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

#: A file of each kind; one whose parameter says more than its kind is called after the parameter.
FILES = {"image": "photo.png", "video": "clip.mp4", "audio": "sound.mp3", "model3d": "model.glb",
         "document": "paper.pdf", "file": "files.zip"}  # fmt: skip
#: How far the end of a span is from its start, in the unit of the parameter.
SPAN = 10


@dataclass
class SampleWriter:
    """Writes values for one node, and keeps which names they use."""

    samples: Samples
    structures: Mapping[str, StructurePlan]
    prompt: str
    #: What is worded for the endpoint itself, by fal's parameter name.
    special: Mapping[str, Any] = field(default_factory=dict)
    #: Reference types of NodeTool.
    types: set[str] = field(default_factory=set)
    #: Whether a structure of ``nodetool.dsl.fal.shared`` is used.
    shared: bool = False
    #: Whether ``file`` is used: a member of a structure, and an input that takes text as well, get no path as they are.
    file: bool = False
    #: Stand-ins for what only the reader has.
    own: list[str] = field(default_factory=list)
    _inside: bool = False

    def value(self, given: FieldPlan) -> str:
        """The source of a value for ``given``."""
        shape = branches(given.shape)[0]
        for known in (self.special.get(given.parameter), self.samples.values.get(given.parameter)):
            if known is not None and _takes(shape, known):
                return str(literal(known))
        stands = self.samples.own.get(given.parameter)
        if stands is not None and shape == STR:
            return str(literal(self._of_the_reader(stands)))
        return self._list(given, shape.item) if isinstance(shape, ListOf) else self._one(given, shape)

    def _of_the_reader(self, text: str) -> str:
        if text not in self.own:
            self.own.append(text)
        return text

    def _list(self, given: FieldPlan, item: Shape) -> str:
        count = max(1, int(given.bounds.get("min_length", 1)))
        inner = item.item if isinstance(item, ListOf) else item
        values = [self._one(given, branches(inner)[0], number) for number in range(count)]
        return f"[[{', '.join(values)}]]" if isinstance(item, ListOf) else f"[{', '.join(values)}]"

    def _one(self, given: FieldPlan, shape: Shape, number: int = 0) -> str:
        match shape:
            case File(media):
                return self._file(given, media, number)
            case Structure(name):
                return self._structure(str(name))
            case Choice(enum):
                return str(enum.members[0].literal)
            case Size():
                self.types.add("ImageSize")
                return "ImageSize(width=1024, height=768)"
        return self._scalar(given, shape)

    def _file(self, given: FieldPlan, media: str, number: int) -> str:
        said = self.special.get(given.parameter)
        path = self._of_the_reader(said if isinstance(said, str) else _file_name(str(given.name), media, number))
        if not self._inside and STR not in branches(given.shape):
            return str(literal(path))
        self.types.add(REFERENCES[media])
        self.file = True
        return f"file({literal(path)}, {REFERENCES[media]})"

    def _structure(self, name: str) -> str:
        self.shared = True
        outside, self._inside = self._inside, True
        needed = [f"{each.name}={self.value(each)}" for each in self.structures[name].fields if each.required]
        self._inside = outside
        return f"shared.{name}({', '.join(needed)})"

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


def _file_name(name: str, media: str, number: int) -> str:
    """``mask_url`` → ``mask.png``; a name that says no more than the kind of file is that of :data:`FILES`."""
    stem, _, ending = FILES[media].partition(".")
    said = re.sub(r"_?(url|path)$", "", name)
    named = stem if said in ("", media, f"{media}s") else said
    return f"{named}{number + 1 if number else ''}.{ending}"


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
