"""
The units in which fal prices endpoints, and how each is counted before a run. Never a guess: where the inputs do not
say the quantity, it is unknown, with the reason.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from nodetool.fal.money.quantities import Inputs, Quantity, Unknown, characters, megapixels, pieces, seconds, steps

Rule = Callable[[Inputs], Quantity]
#: ``1000 characters``, ``5 seconds``, ``1m tokens``: a number, perhaps with its power, before the unit's name.
_SCALED = re.compile(r"(\d{1,9}(?:\.\d{1,6})?)\s*([km])?\s+(.+)")
_POWERS = {"": 1, "k": 1_000, "m": 1_000_000}


def _one(noun: str) -> Rule:
    return lambda inputs: pieces(inputs, f"1 {noun}")


def _unknown(reason: str) -> Rule:
    def rule(inputs: Inputs) -> Quantity:
        raise Unknown(reason)

    return rule


def _processed(inputs: Inputs) -> Quantity:
    if inputs.pictures and inputs.files:
        raise Unknown("fal counts the pixels of the input pictures, too")
    return megapixels(inputs)


#: Unit in the singular → how to count it.
RULES: Mapping[str, Rule] = {
    "image": _one("image"), "generation": _one("generation"), "video": _one("video"), "audio": _one("audio"),
    "request": _one("request"), "training": _one("training"), "cloned voice": _one("voice"),
    "megapixel": megapixels, "processed megapixel": _processed,
    "second": seconds, "minute": lambda inputs: seconds(inputs).times(Decimal(1) / 60, rounded=True),
    "character": characters, "step": steps,
    "compute second": _unknown("fal bills the time that its machine works, which is known after the run"),
    "token": _unknown("fal counts tokens, which are known after the run"),
    "unit": _unknown("fal does not say what a unit of this endpoint is"),
    "credit": _unknown("fal does not say how many credits a run of this endpoint takes"),
    "train unit": _unknown("fal does not say what a unit of a training is"),
    "video segment": _unknown("fal does not say how long a segment is"),
    "frame": _unknown("fal counts the frames of the input video"),
    "minute of video": _unknown("fal counts the length of the input video"),
    "input second": _unknown("fal counts the length of the input"),
}  # fmt: skip


def quantity(unit: str, inputs: Inputs) -> Quantity:
    """How many pieces of ``unit`` a run with ``inputs`` takes. Raises :class:`Unknown` with the reason."""
    name = " ".join(unit.lower().split())
    if not name or name.isdecimal():
        raise Unknown("fal names no unit")
    size, name = _split(name)
    rule = RULES.get(name) or RULES.get(singular(name))
    if rule is None:
        raise Unknown(f"the unit {unit[:40]!r} is new to this release")
    found = rule(inputs)
    return found if size == 1 else found.times(1 / size, rounded=True)


def _split(name: str) -> tuple[Decimal, str]:
    """How many of the unit one piece is, and the unit's own name."""
    match = _SCALED.fullmatch(name)
    if not match or not Decimal(match[1]):
        return Decimal(1), name
    return Decimal(match[1]) * _POWERS[match[2] or ""], match[3]


def singular(name: str) -> str:
    """A unit for one piece of it."""
    return name[:-1] if name.endswith("s") else name
