class PixverseV5TextToVideo(FalNode):
    """
    Generate 5 or 8 silent seconds from text with PixVerse v5, in five shapes.
    pixverse, text-to-video, video, stylized, 1080p, anime

    360p to 1080p, the last for 5 seconds only, five animated styles if wanted; the inputs are those of v4.5, v5.5 and later add sound and 10 seconds.

    Use cases:
    - Supply silent footage for a live narrator
    - Try an anime baker as a brand mascot
    - Show a planned bridge for a bid in the v5 rendering
    - Unfold a paper crane in 3:4 with v5
    - Move a v4.5 prompt and its style to v5
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5/text-to-video"
    title: ClassVar[str] = "PixVerse v5 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "duration", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; 8 costs double, and 1080p allows 5 only.",
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
