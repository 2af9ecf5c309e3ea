class PixverseV45TextToVideo(FalNode):
    """
    Generate 5 or 8 silent seconds from text with PixVerse v4.5, in five shapes.
    pixverse, text-to-video, video, stylized, 1080p, 3d-animation

    360p to 1080p, the last for 5 seconds only, five animated styles, no camera moves, which only its image-to-video has; Fast ends at 720p.

    Use cases:
    - Open a quiz night with an eight-second animated clip
    - Make a 4:3 clip for an old monitor
    - Build a 1080p cyberpunk skyline for a band's opener
    - Give a v4 prompt the rendering of v4.5 in 1080p
    - Render a clay rhyme for children in eight seconds of v4.5
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4.5/text-to-video"
    title: ClassVar[str] = "PixVerse v4.5 – Text to Video"
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
