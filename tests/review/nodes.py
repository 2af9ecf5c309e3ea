"""Small generated classes, to change one thing at a time."""

from __future__ import annotations

NODE = '''class Painter(FalNode):
    """
    Paint a picture.
    paint, picture

    Use cases:
    - Paint a fence
    - Paint a boat
    """

    class Style(str, Enum):
        PLAIN = "plain"
        RICH = "rich"

    endpoint: ClassVar[str] = "acme/paint"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("images", "0")}
    prompt: str = Field(default="", description="What to paint.")
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The sketch.")
    style: Style = Field(default=Style.PLAIN, description="How to paint.")
    steps: int = Field(default=4, ge=1, le=12, description="How long to paint.")
    quality: Quality = Field(default=Quality.LOW, description="How well.")

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
'''

SHARED = '''"""
Shared.
"""

from enum import Enum


class Quality(str, Enum):
    LOW = "low"
    HIGH = "high"


class Better(str, Enum):
    LOW = "low"
    HIGH = "high"


class Weight(BaseType):
    """
    A weight.
    """

    _required: ClassVar[tuple[str, ...]] = ()
    type: Literal["fal.Weight"] = "fal.Weight"
    scale: float = Field(default=1.0, description="How much.")
'''


def changed(*pairs: tuple[str, str], text: str = NODE) -> str:
    """``text`` with every first of a pair replaced by its second; each must be there."""
    for old, new in pairs:
        assert old in text, f"{old!r} is not in the text"
        text = text.replace(old, new)
    return text


def named(endpoint: str, name: str) -> str:
    """The node as another endpoint's."""
    return changed(("acme/paint", endpoint), ("Painter", name))
