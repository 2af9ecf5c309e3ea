class PixverseV35TextToVideoFast(FalNode):
    """
    Generate a quick silent clip from text with PixVerse v3.5 Fast.
    pixverse, pixverse-v3.5, text-to-video, video, fast, stylized

    It tops out at 720p and has no length setting, but keeps the five preset looks; use regular v3.5 for eight seconds or 1080p.

    Use cases:
    - Compare clay and comic versions of a bouncing teapot within minutes
    - Knock out chat stickers of a grumpy parrot for a sailing crew's group
    - Preview a robot barbershop gag before writing the longer sketch
    - Draft vertical anime clips of a delivery cat for a courier's stories
    - Warm up a drawing class with a moving 3D scene to copy from
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/text-to-video/fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    style: PixverseStyle | None = Field(
        default=None,
        description="Animated look for the whole clip; left out, the footage stays as the prompt and image suggest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
