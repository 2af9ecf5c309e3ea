class MinimaxH3ReferenceToVideo(FalNode):
    """
    minimax/h3/reference-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class AspectRatio(str, Enum):
        ADAPTIVE = "adaptive"
        RATIO_21_9 = "21:9"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_1_1 = "1:1"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "minimax/h3/reference-to-video"
    title: ClassVar[str] = "MiniMax H3 Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "reference_audios",
        "reference_images",
        "reference_videos",
        "aspect_ratio",
    )
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "reference_audios": {"max_duration": 15, "min_duration": 2},
        "reference_videos": {"max_duration": 15, "min_duration": 2},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    reference_audios: list[AudioRef] = Field(
        default=[], serialization_alias="reference_audio_urls", description="2 to 15 seconds."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Images of the same person, thing or style, whose look the result should keep.",
    )
    reference_videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="reference_video_urls",
        description="Videos to edit or to copy motion from. 2 to 15 seconds.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.ADAPTIVE, description="Shape of the video as width to height."
    )
    duration: float = Field(
        default=5.0, description="Length of the video in seconds; longer takes longer and usually costs more."
    )
    resolution: str = Field(
        default="2K", description="Size of the video; higher is sharper, takes longer and often costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
