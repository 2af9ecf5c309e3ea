class PixverseV45TextToVideo(FalNode):
    """
    Generate silent 5 or 8 second video from a prompt using PixVerse v4.5, 360p to 1080p, with five optional styles such as clay or anime.
    pixverse, pixverse-v4.5, text-to-video, video, stylized, 1080p

    Full 1080p is limited to five seconds; the Fast sibling stops at 720p.

    Use cases:
    - Show a steam tram climbing through blossom for a heritage line's spring timetable
    - Model a clay greengrocer weighing moons for a children's rhyme
    - Open a quiz night with eight seconds of a brass owl waking
    - Picture a 4:3 haunted lift door for an escape room's old monitor
    - Build a cyberpunk skyline pan for a chiptune band's set opener
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4.5/text-to-video"
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
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
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
