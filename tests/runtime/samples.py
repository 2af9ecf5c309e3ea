"""
A node with one field of each kind, declared as generated modules declare theirs.
"""

import sys
from enum import Enum
from typing import Any, ClassVar, Literal, TypedDict

from nodetool.fal import FalNode
from nodetool.metadata.types import AssetRef, AudioRef, BaseType, ImageRef, ImageSize, Model3DRef, VideoRef
from nodetool.workflows.processing_context import ProcessingContext
from pydantic import Field

# NodeTool looks for enums of modules named "tests.…" under another name than it registers them by.
sys.modules["fal_samples"] = sys.modules[__name__]
__name__ = "fal_samples"

__all__ = ["Caption", "Finder", "Lora", "OlderSample", "Picky", "Sample", "Scene", "Shot"]


class Scene(BaseType):
    """A structure with a member that fal calls ``type``, lists that may be empty, and structures inside."""

    class Kind(str, Enum):
        INDOOR = "indoor"
        OUTDOOR = "outdoor"

    _required: ClassVar[tuple[str, ...]] = ("styles", "views")
    type: Literal["fal.SampleScene"] = "fal.SampleScene"
    type_: Kind = Field(default=Kind.INDOOR, serialization_alias="type")
    styles: list[str] = Field(default=[])
    views: ImageRef | list[ImageRef] = Field(default=[])
    loras: "list[Lora]" = Field(default=[])


class Lora(BaseType):
    """A structure with a required text, a bound and a file."""

    _required: ClassVar[tuple[str, ...]] = ("path",)
    type: Literal["fal.SampleLora"] = "fal.SampleLora"
    path: str = Field(default="")
    scale: float = Field(default=1.0, ge=0, le=4)
    preview: ImageRef = Field(default=ImageRef(), serialization_alias="preview_url")


class Caption(BaseType):
    """A structure without required members."""

    type: Literal["fal.SampleCaption"] = "fal.SampleCaption"
    text: str | None = Field(default=None)


class Sample(FalNode):
    """
    A sample.
    sample, test
    """

    class Mode(str, Enum):
        FAST = "fast"
        GOOD = "good"

    class Steps(Enum):
        FEW = 4
        MANY = 8

    class SyncMode(str, Enum):
        LOOP = "loop"
        CUT = "cut_off"

    class Color(str, Enum):
        RED = "red"
        BLUE = "blue"

    endpoint: ClassVar[str] = "someone/sample"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "strength")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _file_objects: ClassVar[tuple[str, ...]] = ("model", "masks")
    _slots: ClassVar[dict[str, tuple[str, ...]]] = {"output": ("images", "0"), "mesh": ("model_urls", "glb")}
    prompt: str = Field(default="", max_length=20)
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url")
    strength: float | None = Field(default=None, gt=0, lt=2)
    images: list[ImageRef] = Field(default=[], serialization_alias="image_urls", max_length=2)
    model: Model3DRef = Field(default=Model3DRef())
    masks: list[AssetRef] = Field(default=[])
    voice: AudioRef = Field(default=AudioRef())
    negative_prompt: str | None = Field(default=None, min_length=1)
    mode: Mode = Field(default=Mode.FAST)
    palette: list[Color] = Field(default=[])
    steps: Steps | None = Field(default=None)
    sync_mode: SyncMode = Field(default=SyncMode.LOOP)
    size: Mode | ImageSize | None = Field(default=None)
    count: int = Field(default=1, ge=1, le=4, multiple_of=1)
    grid: float = Field(default=0.5, multiple_of=0.1)
    guidance: float | None = Field(default=3.5)
    safe: bool = Field(default=True)
    seed: int = Field(default=-1, ge=-1)
    align: str | float = Field(default="center")
    bpm: Steps | int | bool | None = Field(default=None)
    code: str | None = Field(default=None, pattern="^[a-z]+$")
    loras: list[Lora] = Field(default_factory=lambda: [Lora(path="house-style")])
    scene: Scene | None = Field(default=None)
    extra: Caption | Lora | None = Field(default=None)
    tracks: list[list[Lora]] = Field(default=[])
    points: list[Lora | list[float]] = Field(default=[])
    options: dict[str, Any] = Field(default={})
    weights: dict[str, float] = Field(default={})
    any_frame: str | ImageRef = Field(default=ImageRef())

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        video: VideoRef
        mesh: Model3DRef
        archive: AssetRef
        text: str
        seed: int
        score: float
        flag: bool
        timings: dict[str, Any]
        parts: list[dict[str, Any]]
        boxes: list[list[float]]
        ratios: dict[str, float]
        anything: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)


class Finder(Sample):
    """
    A sample that may find nothing, whose companions are what it is for.
    sample, test
    """

    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)


class Shot(BaseType):
    """A structure with a file that fal has limits for."""

    _required: ClassVar[tuple[str, ...]] = ("frame",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"frame": {"min_width": 300}}
    type: Literal["fal.SampleShot"] = "fal.SampleShot"
    frame: ImageRef = Field(default=ImageRef(), serialization_alias="frame_url")


class Picky(FalNode):
    """
    A sample whose files have limits.
    sample, test
    """

    endpoint: ClassVar[str] = "someone/picky"
    _file_objects: ClassVar[tuple[str, ...]] = ("clip",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "start_image": {"min_width": 300, "min_height": 300, "max_file_size": 1 << 20},
        "images": {"formats": ["png", "jpeg"], "max_aspect_ratio": 2.5, "min_aspect_ratio": 0.4},
        "clip": {"max_duration": 10, "max_fps": 60, "min_height": 720},
        "voice": {"max_duration": 5, "min_duration": 1, "formats": ["wav", "mp3"]},
    }
    start_image: ImageRef = Field(default=ImageRef(), serialization_alias="start_image_url")
    images: list[ImageRef] = Field(default=[], serialization_alias="image_urls")
    clip: VideoRef = Field(default=VideoRef())
    voice: AudioRef = Field(default=AudioRef())
    shots: list[Shot] = Field(default=[])

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)


class OlderSample(Sample):
    """Older name of Sample."""

    _visible: ClassVar[bool] = False
