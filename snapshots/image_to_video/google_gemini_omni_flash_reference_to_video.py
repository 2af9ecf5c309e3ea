class GoogleGeminiOmniFlashReferenceToVideo(FalNode):
    """
    google/gemini-omni-flash/reference-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "google/gemini-omni-flash/reference-to-video"
    title: ClassVar[str] = "Gemini Omni Flash Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on.",
    )
    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    duration: float = Field(
        default=8.0, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
