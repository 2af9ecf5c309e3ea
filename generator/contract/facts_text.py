"""Facts about a value as a short line that people read: ``JPEG or PNG, up to 10 MB, at least 300 px a side.``

Node fields show bounds and choices themselves. What they cannot show, such as the limits of a file, is printed from
the contract's ``limits`` and ``stated``, so that it is true today and changes with the contract.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Facts = Mapping[str, Any]
#: File formats that are written in another way than in capitals.
_SPELLED = {"webp": "WebP", "webm": "WebM", "safetensors": "safetensors"}
#: Keys of a schema that can lead to a fact.
_LEADS = frozenset({"limits", "stated", "anyOf", "items"})
#: Bytes in a unit of file size, the largest first.
_SIZES = ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB"))


def facts_line(schema: Facts, words: str = "") -> str:
    """What ``schema`` says about a value that bounds and choices do not show; empty when there is nothing.

    ``words`` is the text before the line: a single format that it names is not named again. Facts about the items
    of a list follow ``each``.
    """
    if not _has_facts(schema):
        return ""
    own = [part for part in _own(schema) if part.lower() not in words.lower().split()]
    inner = [part for part in _inner(schema) if part.lower() not in words.lower().split()]
    line = ", ".join([*own, *([f"each {', '.join(inner)}"] if inner else [])])
    return f"{line[0].upper()}{line[1:]}." if line else ""


def _has_facts(schema: Facts) -> bool:
    """Whether ``schema`` has facts, or has parts that may: most parameters have neither."""
    return not _LEADS.isdisjoint(schema)


def known_facts(schema: Facts) -> dict[str, Any]:
    """``stated`` and ``limits`` of ``schema`` in one mapping; fal's machine-readable limits win."""
    return {**(schema.get("stated") or {}), **(schema.get("limits") or {})}


def branches(schema: Facts) -> Iterator[Facts]:
    """``schema`` and the members of its union."""
    yield schema
    yield from (branch for branch in schema.get("anyOf", ()) if isinstance(branch, Mapping))


def _own(schema: Facts) -> Iterator[str]:
    merged: dict[str, Any] = {}
    for branch in branches(schema):
        merged |= known_facts(branch)
    shown = {key for branch in branches(schema) for key in branch}
    yield from _describe(merged, shown)


def _inner(schema: Facts) -> Iterator[str]:
    for branch in branches(schema):
        items = branch.get("items")
        if isinstance(items, Mapping):
            yield from _own(items)


def _describe(facts: Facts, shown: set[str]) -> Iterator[str]:
    if not shown & {"minItems", "maxItems"}:
        yield from _range(facts, "items", "entries", "entry")
    if not shown & {"minLength", "maxLength"}:
        yield from _range(facts, "length", "characters", "character")
    if not shown & {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum"}:
        yield from _span(facts.get("minimum"), facts.get("maximum"), "")
    if "multiple_of" in facts and "multipleOf" not in shown:
        yield f"a multiple of {number(facts['multiple_of'])}"
    if facts.get("odd"):
        yield "an odd number"
    yield from _file(facts)


def _file(facts: Facts) -> Iterator[str]:
    if facts.get("formats"):
        yield _either([_SPELLED.get(name, name.upper()) for name in facts["formats"]])
    if "max_file_size" in facts:
        yield f"up to {_size(facts['max_file_size'])}"
    yield from _sides(facts)
    yield from _span(facts.get("min_aspect_ratio"), facts.get("max_aspect_ratio"), "", before="aspect ratio ")
    yield from _span(facts.get("min_duration"), facts.get("max_duration"), " seconds")
    yield from _span(facts.get("min_fps"), facts.get("max_fps"), " frames a second")


def _sides(facts: Facts) -> Iterator[str]:
    width = (facts.get("min_width"), facts.get("max_width"))
    height = (facts.get("min_height"), facts.get("max_height"))
    if width == height:
        yield from _span(*width, " px a side")
    else:
        yield from _span(*width, " px wide")
        yield from _span(*height, " px high")


def _range(facts: Facts, kind: str, many: str, one: str) -> Iterator[str]:
    low, high = facts.get(f"min_{kind}"), facts.get(f"max_{kind}")
    yield from _span(low, high, f" {one if (high if high is not None else low) == 1 else many}")


def _span(low: Any, high: Any, unit: str, before: str = "") -> Iterator[str]:
    if low is not None and high is not None:
        yield before + (f"exactly {number(low)}{unit}" if low == high else f"{number(low)} to {number(high)}{unit}")
    elif high is not None:
        yield f"{before}at most {number(high)}{unit}"
    elif low is not None:
        yield f"{before}at least {number(low)}{unit}"


def number(value: float) -> str:
    """A number as people write it: ``2,500``, ``0.4``, ``30``."""
    text = f"{value:,.10g}" if isinstance(value, float) and not value.is_integer() else f"{int(value):,}"
    return text if abs(value) >= 10_000 or "." in text else text.replace(",", "")


def _size(count: int) -> str:
    if count % 1_000_000 == 0:
        return f"{count // 1_000_000} MB"
    for bytes_in, unit in _SIZES:
        if count >= bytes_in:
            return f"{round(count / bytes_in, 1):g} {unit}"
    return f"{count} bytes"


def _either(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"
