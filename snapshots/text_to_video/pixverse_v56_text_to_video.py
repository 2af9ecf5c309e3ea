class PixverseV56TextToVideo(FalNode):
    """
    Generate 5, 8 or 10 seconds from text with PixVerse v5.6, with music, noises and speech on request.
    pixverse, text-to-video, video, audio, 1080p, stylized

    At 360p to 1080p in five shapes and styles, always in one shot; v5.5 and v6 can cut.

    Use cases:
    - Make a campfire clip with its sounds
    - Let a 3D animal announce the daily special
    - Film a busker and his tune in one unbroken v5.6 shot
    - Render a v5.5 auction scene again in v5.6 as a single shot
    - Score a clay moon landing with v5.6 sound
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.6/text-to-video"
    title: ClassVar[str] = "PixVerse v5.6 – Text to Video"
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
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveEightTen = Field(
        default=DurationFiveEightTen.DURATION_5,
        description="Length of the video in seconds; longer costs more, and 1080p allows at most 8.",
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
    generate_audio_switch: bool = Field(
        default=False, description="Adds music, noises and speech to the clip; costs more."
    )
    thinking_type: ThinkingType | None = Field(
        default=None, description="Decides if the prompt gets optimized first: on, off, or left to the model."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
