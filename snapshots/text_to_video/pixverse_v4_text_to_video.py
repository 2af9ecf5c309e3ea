class PixverseV4TextToVideo(FalNode):
    """
    Generate 5 or 8 silent seconds from text with PixVerse v4, in five shapes.
    pixverse, text-to-video, video, stylized, anime, 1080p

    360p to 1080p, the last for 5 seconds only, five animated styles if wanted; Fast ends at 720p, v4.5 takes the same inputs with a later rendering.

    Use cases:
    - Make an eight-second anime train scene for a study playlist
    - Show a comic-style plumber in 1080p on a van screen
    - Remake an eight-second channel intro from its saved v4 seed
    - Let a clay orchestra tune up in 1080p for an invitation in v4
    - Roll a giant pumpkin for eight seconds of v4
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4/text-to-video"
    title: ClassVar[str] = "PixVerse v4 – Text to Video"
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
