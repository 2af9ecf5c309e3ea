class PixverseV55TextToVideo(FalNode):
    """
    Generate 5, 8 or 10 seconds from text with PixVerse v5.5, with sound and cuts on request.
    pixverse, text-to-video, video, audio, multi-shot, stylized

    At 360p to 1080p in five shapes and styles; v5.6 has no cuts, v6 goes to 15 seconds.

    Use cases:
    - Make a radio drama trailer with thunder and footsteps
    - Make a spy spoof with changing angles for a party
    - Stage a two-shot argument with spoken lines
    - Tell a rescue story in several shots of ten seconds
    - Give a clay figure both a voice and a jingle with cuts
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.5/text-to-video"
    title: ClassVar[str] = "PixVerse v5.5 – Text to Video"
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
