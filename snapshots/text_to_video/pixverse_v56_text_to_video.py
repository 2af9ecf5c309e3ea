class PixverseV56TextToVideo(FalNode):
    """
    Turn text into a 5, 8 or 10 second clip with PixVerse v5.6, the newest PixVerse here.
    pixverse, pixverse-v5.6, text-to-video, video, audio, 1080p

    Sound (music, effects, dialogue) is a switch; 1080p allows up to eight seconds. Unlike v5.5 it offers no multi-shot mode.

    Use cases:
    - Let a single unbroken shot of a busker come with its own tune
    - Have a 3D parrot announce tonight's soup in a bistro's chat group
    - Score a clay moon landing with generated blips for a science club
    - Make ten seconds of crackling campfire with night sounds for scouts
    - Show a sheep auctioneer rattling off bids for a county show teaser
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.6/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "style", "generate_audio_switch")
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
    duration: DurationFiveEightTen = Field(
        default=DurationFiveEightTen.DURATION_5,
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
    generate_audio_switch: bool = Field(default=False, description="Adds music, noises and speech to the clip.")
    thinking_type: ThinkingType | None = Field(
        default=None, description="Decides if the prompt gets optimized first: on, off, or left to the model."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
