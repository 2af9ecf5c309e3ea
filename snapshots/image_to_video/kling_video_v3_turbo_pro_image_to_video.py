class KlingVideoV3TurboProImageToVideo(FalNode):
    """
    fal-ai/kling-video/v3/turbo/pro/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/turbo/pro/image-to-video"
    title: ClassVar[str] = "Kling Video V3 Turbo Pro Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "multi_prompt", "prompt", "duration")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 52428800,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame. JPEG or PNG, up to 50 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    multi_prompt: list[KlingV3MultiPromptElementTurbo] = Field(default=[], max_length=6, min_length=1)
    prompt: str | None = Field(
        default=None,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: DurationThreeToFifteen | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
