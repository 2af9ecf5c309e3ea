"""
How much of a unit a run takes, from its inputs: an interval, or a reason why nobody can know before.
"""

import math
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from nodetool.fal.money.amounts import decimal_of

#: Stands for an input whose value another node gives.
CONNECTED: Any = object()
#: Inputs that change how much fal counts for one piece, by rules that its prices do not tell.
SCALING = frozenset({
    "resolution", "video_resolution", "output_resolution", "num_frames", "number_of_frames", "frames_per_second", "fps",
    "frame_rate", "num_interpolated_frames", "generate_audio", "enable_audio", "audio", "pro_mode", "mode", "quality",
    "rendering_speed", "video_size", "texture_size", "face_count", "target_polycount", "addons", "duration",
    "video_length", "turbo_mode",
})  # fmt: skip
_COUNTS = ("num_images", "num_samples", "num_outputs", "number_of_images", "num_videos", "num_results", "n")
#: The presets of ``image_size``, in pixels (https://docs.fal.ai/model-apis/model-endpoints/queue shows the enum's use).
PRESETS = {
    "square_hd": (1024, 1024), "square": (512, 512), "portrait_4_3": (768, 1024), "portrait_16_9": (576, 1024),
    "landscape_4_3": (1024, 768), "landscape_16_9": (1024, 576),
}  # fmt: skip
_MEGAPIXEL = Decimal(1_000_000)
_LENGTHS = ("duration", "seconds_total", "total_seconds", "music_duration", "audio_duration", "duration_seconds")
_MILLISECONDS = ("music_length_ms", "duration_ms")
_TEXTS = ("text", "gen_text", "inputs", "scene", "script", "prompt")
_STEPS = ("steps", "number_of_steps", "training_steps", "num_steps")
_SECONDS = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)\s*(?:s|sec|seconds?)?", re.IGNORECASE)


@dataclass(frozen=True)
class Inputs:
    """
    The inputs of a run under fal's names, with the defaults of those that nobody set.

    ``media`` are the names of inputs that are films or sound; ``pictures`` those that are pictures. ``files`` are
    the ones of both that are filled. ``many`` says that the answer holds a list of pictures.
    """

    values: Mapping[str, Any]
    media: Collection[str] = ()
    pictures: Collection[str] = ()
    files: Collection[str] = ()
    many: bool = False

    def first(self, names: Collection[str]) -> str:
        """The first of ``names`` that the endpoint has; empty when it has none."""
        return next((name for name in names if name in self.values), "")

    @property
    def scaling(self) -> tuple[str, ...]:
        """Inputs that may change what fal counts."""
        return tuple(sorted(name for name in self.values if name in SCALING))


@dataclass(frozen=True)
class Quantity:
    """
    At least ``least`` and at most ``most`` pieces of a unit; ``most`` is ``None`` where nothing bounds it.

    ``basis`` says in words what was counted. ``scaling`` are inputs by which fal may count more or less than that.
    """

    least: Decimal
    most: Decimal | None
    basis: str
    scaling: tuple[str, ...] = field(default=())

    def times(self, factor: Decimal, rounded: bool = False) -> "Quantity":
        """As many pieces of a unit that is ``1 / factor`` of this one; ``rounded``: fal may count begun ones as whole."""
        most = None if self.most is None else self.most * factor
        whole = Decimal(math.ceil(most)) if rounded and most is not None else most
        return Quantity(self.least * factor, whole, self.basis, self.scaling)


class Unknown(Exception):
    """Why the quantity is not known before the run: a clause that follows "unknown:"."""


class Later(Unknown):
    """A quantity that will be known when other nodes have run."""


def pieces(inputs: Inputs, noun: str) -> Quantity:
    """Results of one request: the number that an input asks for, else one. Raises :class:`Unknown`."""
    name = inputs.first(_COUNTS)
    count = _whole(inputs, name) if name else Decimal(1)
    extra = inputs.first(("max_images",))
    most = count * _whole(inputs, extra) if extra else count
    open_ended = inputs.many and not name and not extra
    basis = f"{name} = {count}" if name else f"{noun} by one request"
    return Quantity(
        count, None if open_ended else most, basis, tuple(other for other in inputs.scaling if other != name)
    )


def megapixels(inputs: Inputs) -> Quantity:
    """
    Millions of pixels of all pictures. Endpoints differ in whether a begun million counts as a whole one, so that
    is the upper end. Raises :class:`Unknown`.
    """
    width, height, basis = _size(inputs)
    number = pieces(inputs, "1 image")
    each = width * height / _MEGAPIXEL
    most = None if number.most is None else number.most * Decimal(math.ceil(each))
    return Quantity(number.least * each, most, f"{basis}, {number.basis}")


def seconds(inputs: Inputs) -> Quantity:
    """The length of what is made, in seconds, where an input says it. Raises :class:`Unknown`."""
    name = inputs.first(_LENGTHS) or inputs.first(_MILLISECONDS)
    if not name:
        raise Unknown(_no_length(inputs))
    value = inputs.values[name]
    matched = _SECONDS.fullmatch(str(_present(value, name)).strip())
    if not matched:
        raise Unknown(f"{name} is not a number of seconds, so fal chooses the length")
    length = Decimal(matched[1]) / (1000 if name in _MILLISECONDS else 1)
    return Quantity(length, length, f"{name} = {matched[1]}", tuple(other for other in inputs.scaling if other != name))


def characters(inputs: Inputs) -> Quantity:
    """The characters that are spoken. Raises :class:`Unknown`."""
    name = inputs.first(_TEXTS)
    if not name or (name == "prompt" and inputs.pictures):
        raise Unknown("fal counts characters that no input holds")
    count = Decimal(_length(_present(inputs.values[name], name)))
    if not count:
        raise Unknown(f"{name} is empty")
    return Quantity(count, count, f"{count} characters in {name}")


def steps(inputs: Inputs) -> Quantity:
    """Steps of a training. Raises :class:`Unknown`."""
    name = inputs.first(_STEPS)
    if not name:
        raise Unknown("no input says the number of steps")
    count = _whole(inputs, name)
    return Quantity(count, count, f"{name} = {count}", inputs.scaling)


def _size(inputs: Inputs) -> tuple[Decimal, Decimal, str]:
    """Width and height in pixels, and what they rest on."""
    if inputs.media or "num_frames" in inputs.values:
        raise Unknown("fal counts the pixels of all frames")
    if "image_size" in inputs.values:
        return _sized(_present(inputs.values["image_size"], "image_size"))
    if {"width", "height"} <= set(inputs.values):
        width, height = _whole(inputs, "width"), _whole(inputs, "height")
        return width, height, f"{width} × {height} pixels"
    raise Unknown("the size follows the input picture" if inputs.pictures else "no input says the size in pixels")


def _sized(value: Any) -> tuple[Decimal, Decimal, str]:
    if isinstance(value, Mapping):
        width, height = decimal_of(value.get("width")), decimal_of(value.get("height"))
        if width and height:
            return width, height, f"{width} × {height} pixels"
    if str(value) in PRESETS:
        wide, high = PRESETS[str(value)]
        return Decimal(wide), Decimal(high), f"{value} ({wide} × {high} pixels)"
    raise Unknown("image_size is not a number of pixels, so fal chooses the size")


def _no_length(inputs: Inputs) -> str:
    if inputs.media:
        return f"fal counts the length of {' and '.join(sorted(inputs.media))}"
    return "no input says the length in seconds"


def _whole(inputs: Inputs, name: str) -> Decimal:
    number = decimal_of(_present(inputs.values[name], name))
    if number is None:
        raise Unknown(f"{name} is not a number")
    return number


def _present(value: Any, name: str) -> Any:
    if value is CONNECTED:
        raise Later(f"{name} comes from another node")
    if value is None:
        raise Unknown(f"{name} is not set and fal chooses it")
    return value


def _length(value: Any) -> int:
    """The characters of a text, or of the texts of a dialogue's turns."""
    if isinstance(value, str):
        return len(value)
    turns = value if isinstance(value, list | tuple) else []
    found = [turn.get("text") if isinstance(turn, Mapping) else getattr(turn, "text", None) for turn in turns]
    texts = [text for text in found if isinstance(text, str)]
    if not texts or len(texts) < len(found):
        raise Unknown("the text is in no shape whose characters can be counted")
    return sum(map(len, texts))
