class PixverseV4TextToVideoFast(FalNode):
    """
    Produce a silent clip from text in less time with PixVerse v4 Fast.
    pixverse, pixverse-v4, text-to-video, video, fast, draft

    Resolutions run to 720p, styles are the usual five, and there is no duration choice; standard v4 adds 8-second and 1080p output.

    Use cases:
    - Check that a moonlit greenhouse prompt works before paying for 1080p
    - Mock up a claymation oven dance for a pizza school's flyer
    - Collect rough comic clips for a library's reading challenge levels
    - Fill a streamer's waiting screen with a quick cyberpunk aquarium
    - Iterate on a dragon's landing pose over a coffee break
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4/text-to-video/fast"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution360pTo720p = Field(
        default=Resolution360pTo720p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
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
