class PixverseV5TextToVideo(FalNode):
    """
    Generate silent clips of 5 or 8 seconds from text with PixVerse v5, 360p to 1080p (five seconds at 1080p), in five aspect ratios and five styles.
    pixverse, pixverse-v5, text-to-video, video, stylized, 1080p

    No audio switch; v5.5 and v5.6 bring sound and ten seconds.

    Use cases:
    - Picture a gondola race through a flooded supermarket for a surreal poster
    - Render a 3:4 origami crane unfolding for a paper shop's tablet
    - Supply mute footage of a comet for a planetarium's live narrator
    - Make an anime baker stretching dough as a brand mascot trial
    - Show an imaginary bridge opening for a bid by a town's history group
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5/text-to-video"
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
