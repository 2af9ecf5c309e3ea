class PixverseV45TextToVideoFast(FalNode):
    """
    Draft silent clips from text at speed with PixVerse v4.5 Fast, up to 720p in five shapes and five preset styles.
    pixverse, pixverse-v4.5, text-to-video, video, fast, 720p

    Length cannot be chosen; move to plain v4.5 for eight seconds or 1080p.

    Use cases:
    - Pitch three mascot entrances to a hockey club before Friday's vote
    - Sketch a comic-panel heist in motion for a tabletop recap
    - Try portrait and landscape framings of a lantern parade side by side
    - Give a pastry shop's daily special a whimsical moving teaser by opening time
    - Find out which of five looks fits a story about a lost umbrella
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4.5/text-to-video/fast"
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
