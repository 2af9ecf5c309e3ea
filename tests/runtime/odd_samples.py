"""
A node whose fields take values of several types, and are bounded in ways that annotations cannot say.
"""

import sys
from enum import Enum
from typing import Any, ClassVar, Literal

from nodetool.fal import FalNode
from nodetool.metadata.types import BaseType, ImageSize
from pydantic import Field

# NodeTool looks for enums of modules named "tests.…" under another name than it registers them by.
sys.modules["fal_odd_samples"] = sys.modules[__name__]
__name__ = "fal_odd_samples"

__all__ = ["Knot", "Length", "Mixed", "Odd", "PicturePart", "Seconds", "TextPart"]


class Seconds(str, Enum):
    FIVE = "5"
    TEN = "10"


class Length(str, Enum):
    SHORT = "4s"
    LONG = "8s"


class Mixed(Enum):
    ONE = 1
    TWO = 2.5
    ON = "true"
    HD = "720p"
    BIG = "720i"


class TextPart(BaseType):
    class Kind(str, Enum):
        TEXT = "text"

    _required: ClassVar[tuple[str, ...]] = ("content",)
    type: Literal["fal.TextPart"] = "fal.TextPart"
    type_: Kind = Field(default=Kind.TEXT, serialization_alias="type")
    content: str = Field(default="")


class PicturePart(BaseType):
    class Kind(str, Enum):
        PICTURE = "image"

    _required: ClassVar[tuple[str, ...]] = ("content",)
    type: Literal["fal.PicturePart"] = "fal.PicturePart"
    type_: Kind = Field(default=Kind.PICTURE, serialization_alias="type")
    content: str = Field(default="")


class Knot(BaseType):
    type: Literal["fal.Knot"] = "fal.Knot"
    inner: "Knot | None" = Field(default=None)
    scale: float = Field(default=1.0)


class Odd(FalNode):
    """
    Oddities of types.
    odd
    """

    endpoint: ClassVar[str] = "someone/odd"
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "size": {"width": {"ge": 64, "le": 2048, "multiple_of": 8}, "height": {"ge": 64}}
    }
    seed: int = Field(default=-1, ge=-1, le=9)
    size: Seconds | ImageSize | None = Field(default=None)
    seconds: Seconds = Field(default=Seconds.FIVE)
    part: TextPart | PicturePart | None = Field(default=None)
    scale: float | Knot | Any = Field(default=None)
    word_or_any: str | Any = Field(default=None)
    scales: dict[str, float] | float = Field(default=1.0)
    lists: list[list[float]] | list[str] = Field(default=[])
    knot: Knot | None = Field(default=None)
    free: dict[str, Any] = Field(default={})
