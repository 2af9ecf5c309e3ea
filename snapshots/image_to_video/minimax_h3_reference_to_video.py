class MinimaxH3ReferenceToVideo(FalNode):
    """
    Generate a 2K video from text with MiniMax H3, after reference pictures, clips and sounds.
    minimax, hailuo, image-to-video, video, reference-to-video, character-consistency, 2k

    Up to twelve files, called Image 1, Video 1 or Audio 1 in the prompt; sound needs a picture or clip beside it.

    Use cases:
    - Keep a character alike across advert scenes
    - Put a product from photos into a new scene
    - Copy the motion of Video 1 onto the person of Image 1
    - Let the singer of Image 1 perform the recorded song of Audio 1
    - Mix a style picture, a dance clip and a song in one 2K shot
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
    title: ClassVar[str] = "MiniMax H3 – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "reference_images",
        "reference_videos",
        "reference_audios",
        "aspect_ratio",
    )
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "reference_audios": {"max_duration": 15, "min_duration": 2},
        "reference_videos": {"max_duration": 15, "min_duration": 2},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video; call the references by kind and order, such as Image 1, Video 1 or Audio 1.",
    )
    reference_audios: list[AudioRef] = Field(
        default=[],
        serialization_alias="reference_audio_urls",
        description="Sounds to go by, called Audio 1, Audio 2 and so on in the prompt. Together they last at most 15 seconds and need a picture or clip beside them. 2 to 15 seconds.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Pictures of persons, things or styles to keep, called Image 1, Image 2 and so on in the prompt. All files together are at most 12.",
    )
    reference_videos: list[VideoRef] = Field(
        default=[],
        serialization_alias="reference_video_urls",
        description="Clips whose motion or content to go by, called Video 1, Video 2 and so on in the prompt; together they last at most 15 seconds. 2 to 15 seconds.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.ADAPTIVE,
        description="Shape of the video as width to height; adaptive leaves it to the model.",
    )
    duration: float = Field(default=5.0, description="Length of the video in seconds; longer takes longer to make.")
    resolution: str = Field(default="2K", description="Size of the video; 2K is the only one so far.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
