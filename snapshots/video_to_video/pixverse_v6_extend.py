class PixverseV6Extend(FalNode):
    """
    Continue a clip by 1 to 15 seconds with PixVerse v6, with sound on request.
    pixverse, video-to-video, video, extend-video, audio, 1080p

    Takes a clip and a prompt, up to 1080p with five styles; the older Extend chooses among versions but adds only 5 or 8 seconds.

    Use cases:
    - Make a short clip last a whole reel
    - Give a stock video a new ending
    - Add fifteen seconds with music and speech in one run
    - Lengthen a 1080p clip by twelve seconds
    - Fill the last 2 seconds that a cut is missing
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v6/extend"
    title: ClassVar[str] = "PixVerse v6 – Extend Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "duration", "resolution", "generate_audio_switch")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to continue; the new part begins at its last frame.",
    )
    prompt: str = Field(default="", description="What happens in the added part, following on from the last frame.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    style: PixverseStyle | None = Field(
        default=None, description="Animated look of the added part; unset, clip and prompt decide."
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: int = Field(
        default=5,
        ge=1,
        le=15,
        description="Length in seconds of the part that is added; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    generate_audio_switch: bool = Field(
        default=False, description="Adds music, noises and speech to the clip; costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
