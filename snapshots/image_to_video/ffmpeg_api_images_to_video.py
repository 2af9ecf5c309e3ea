class FfmpegApiImagesToVideo(FalNode):
    """
    fal-ai/ffmpeg-api/images-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/images-to-video"
    title: ClassVar[str] = "Ffmpeg Api Images to Video"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "fps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    images: list[FfmpegApiImageFrame] = Field(
        default=[],
        max_length=200,
        min_length=1,
        description="Images that pin down certain frames of the video, each with its position and strength.",
    )
    fps: float = Field(
        default=24.0,
        ge=1,
        le=120,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
