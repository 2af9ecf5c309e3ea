"""What tells models apart at a glance: length, resolution, sound, price."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.plan.model import FieldPlan, NodePlan
from generator.plan.shapes import BOOL, Choice, branches, walk
from generator.upstream.sync.prices import PriceFile

#: Parameters in seconds that say how long the result may get.
LENGTHS = ("duration", "video_length", "seconds_total", "duration_seconds", "length")
RESOLUTIONS = ("resolution", "target_resolution", "output_resolution")
FACTORS = ("upscale_factor", "upscaling_factor")
#: Parameters that turn sound on.
SOUND = ("generate_audio", "generate_audio_switch", "with_audio", "enable_audio", "add_audio")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip


@dataclass(frozen=True)
class Choosing:
    """One line of facts; an empty text is not known or does not apply."""

    length: str = ""
    resolution: str = ""
    sound: str = ""
    price: str = ""

    @classmethod
    def of(cls, node: NodePlan, tags: Sequence[str], gives: Sequence[str], price: str) -> Choosing:
        """The facts of ``node``, which has ``tags`` and gives those kinds of media."""
        fields = {field.parameter: field for field in node.fields if field.parameter}
        return cls(
            _length([fields[name] for name in LENGTHS if name in fields]),
            _resolution(fields),
            _sound(fields, tags) if "video" in gives else "",
            price,
        )


def _length(found: Iterable[FieldPlan]) -> str:
    for field in found:
        numbers = sorted(_numbers(field))
        if numbers and numbers[-1] > 0:
            return f"{_span([f'{number:g}' for number in numbers])} s"
    return ""


def _numbers(field: FieldPlan) -> Iterable[float]:
    """The numbers that a field allows: those of its choices (``"5"``, ``"8s"``), else its bounds."""
    texts = [re.fullmatch(r"(\d+(?:\.\d+)?)s?", value) for value in _choices(field)]
    chosen = [float(match[1]) for match in texts if match]
    return chosen or [float(field.bounds[key]) for key in ("ge", "le") if key in field.bounds and "le" in field.bounds]


def _resolution(fields: Mapping[str, FieldPlan]) -> str:
    for name in RESOLUTIONS:
        values = sorted((value for value in _choices(fields.get(name)) if _pixels(value)), key=_pixels)
        if values:
            return _span([re.sub(r"k$", "K", value.lower()) for value in values])
    for name in FACTORS:
        numbers = sorted(_numbers(fields[name])) if name in fields else []
        if numbers:
            return f"{_span([f'{number:g}' for number in numbers])}×"
    return ""


def _pixels(value: str) -> int:
    """``"720p"`` → 720, ``"2K"`` → 1440, ``"4K"`` → 2160; 0 for another text."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(p|k)", value.lower())
    if not match:
        return 0
    return int(float(match[1]) * (540 if match[2] == "k" and float(match[1]) > 2 else 720 if match[2] == "k" else 1))


def _choices(field: FieldPlan | None) -> list[str]:
    shapes = walk(field.shape) if field else ()
    return [str(member.value) for part in shapes if isinstance(part, Choice) for member in part.enum.members]


def _sound(fields: Mapping[str, FieldPlan], tags: Sequence[str]) -> str:
    if any(name in fields and BOOL in branches(fields[name].shape) for name in SOUND):
        return "sound if wanted"
    return "with sound" if not {"audio", "talking-head", "lip-sync"}.isdisjoint(tags) else ""


def _span(texts: Sequence[str]) -> str:
    return texts[0] if texts[0] == texts[-1] else f"{texts[0]}–{texts[-1]}"


def price_of(endpoint: str, prices: PriceFile) -> str:
    """``$0.05 a second (May 2026)``; empty where fal's price is not known."""
    row = prices.rows.get(endpoint)
    if not row or not isinstance(row.get("unit_price"), int | float):
        return ""
    amount = _money(float(row["unit_price"]), str(row.get("currency", "USD")))
    return f"{amount} {_unit(row.get('unit'))} ({_month(str(row.get('date', prices.fetched)))})"


def _money(amount: float, currency: str) -> str:
    text = f"{amount:.10f}".rstrip("0").rstrip(".")
    whole, _, cents = text.partition(".")
    number = f"{whole}.{cents:0<2}"
    return f"${number}" if currency == "USD" else f"{number} {currency}"


def _unit(unit: Any) -> str:
    """``"seconds"`` → ``a second``; numbered ones stay: ``"1000 characters"`` → ``for 1000 characters``."""
    name = str(unit or "")
    if name in ("", "1"):
        return "a unit"
    if name[0].isdigit():
        return f"for {name}"
    one = re.sub(r"s\b(?=$| of )", "", name)
    return f"{'an' if one[0] in 'aeio' else 'a'} {one}"


def _month(date: str) -> str:
    year, month = date[:4], date[5:7]
    return f"{MONTHS[int(month) - 1]} {year}" if month.isdigit() and 1 <= int(month) <= len(MONTHS) else date
