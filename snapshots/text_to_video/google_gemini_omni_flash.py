class GoogleGeminiOmniFlash(FalNode):
    """
    Generate a video from text with Google's Gemini Omni Flash, in 16:9 or 9:16.
    gemini, omni-flash, google, text-to-video, video

    The length is a free number of seconds, 8 by default; no resolution, seed or sound switch as Veo has.

    Use cases:
    - Generate a clip for a social story from a caption alone
    - Visualise a scene for a pitch deck before anything is drawn
    - Shoot a seven-second teaser of a place that exists only in the script
    - Make a five-second upright clip from one sentence
    - Start a clip that Omni Flash can edit afterwards
    """

    endpoint: ClassVar[str] = "google/gemini-omni-flash"
    title: ClassVar[str] = "Gemini Omni Flash – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: float = Field(default=8.0, description="Length of the video in seconds; longer takes longer to make.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
