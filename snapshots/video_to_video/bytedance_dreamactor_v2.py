class BytedanceDreamactorV2(FalNode):
    """
    fal-ai/bytedance/dreamactor/v2 on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/dreamactor/v2"
    title: ClassVar[str] = "Bytedance Dreamactor V2"
    _required: ClassVar[tuple[str, ...]] = ("image", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {"max_file_size": 4928307, "max_height": 1080, "max_width": 1920, "min_height": 480, "min_width": 480},
        "video": {"max_duration": 30, "max_height": 1440, "max_width": 2048, "min_height": 200, "min_width": 200},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show. JPEG or PNG, up to 4.7 MB, 480 to 1920 px wide, 480 to 1080 px high.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. MP4, MOV or WebM, 200 to 2048 px wide, 200 to 1440 px high, at most 30 seconds.",
    )
    trim_first_second: bool = Field(default=True)

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
