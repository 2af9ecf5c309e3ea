class PixverseV55TextToVideo(FalNode):
    """
    Generate 5, 8 or 10 second clips from text with PixVerse v5.5, which can add music, effects and dialogue and can cut between several camera shots.
    pixverse, pixverse-v5.5, text-to-video, video, audio, multi-shot

    Up to 1080p (8 seconds at most); both extras are off by default.

    Use cases:
    - Cut a ten-second spy spoof with changing angles for a works party
    - Give a cheese counter's talking mouse both a voice and a jingle
    - Stage a two-shot argument between garden gnomes with spoken lines
    - Trail a radio drama with thunder, footsteps and a creaking gate
    - Tell a tiny rescue story in several shots for a lifeboat station
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.5/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "duration",
        "resolution",
        "generate_audio_switch",
        "generate_multi_clip_switch",
    )
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
    generate_multi_clip_switch: bool = Field(
        default=False, description="Lets the video cut between several camera positions; off stays in one shot."
    )
    thinking_type: ThinkingType | None = Field(
        default=None,
        description="Whether the prompt is rewritten before generation: always, never, or as the model sees fit.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
