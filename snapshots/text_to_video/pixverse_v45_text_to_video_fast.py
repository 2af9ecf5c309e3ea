class PixverseV45TextToVideoFast(FalNode):
    """
    Generate a silent clip from text quickly with PixVerse v4.5 Fast, up to 720p in five shapes.
    pixverse, text-to-video, video, fast, 720p, draft

    Five styles, length fixed; regular v4.5 offers 8 seconds and 1080p.

    Use cases:
    - Pitch three mascot entrances to a club in v4.5 Fast drafts
    - Make a daily special teaser before opening time
    - Sketch a comic heist in v4.5 with no length to choose
    - See a parade in portrait and landscape as v4.5 Fast drafts
    - Pick a style in v4.5 Fast for the later 1080p clip
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4.5/text-to-video/fast"
    title: ClassVar[str] = "PixVerse v4.5 Fast – Text to Video"
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
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the whole clip; unset, the prompt alone decides."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
