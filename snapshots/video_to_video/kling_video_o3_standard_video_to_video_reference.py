class KlingVideoO3StandardVideoToVideoReference(FalNode):
    """
    fal-ai/kling-video/o3/standard/video-to-video/reference on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class ShotType(str, Enum):
        CUSTOMIZE = "customize"

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/standard/video-to-video/reference"
    title: ClassVar[str] = "Kling O3 Reference Video to Video [Standard]"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "images", "aspect_ratio", "duration")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "video": {
            "max_duration": 10.05,
            "max_file_size": 209715200,
            "max_fps": 60,
            "max_height": 2160,
            "max_width": 2160,
            "min_duration": 3,
            "min_fps": 24,
            "min_height": 720,
            "min_width": 720,
        },
        "images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. MP4 or MOV, up to 200 MB, 720 to 2160 px a side, 3 to 10.05 seconds, 24 to 60 frames a second.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.",
    )
    keep_audio: bool = Field(default=True, description="Leaves the original sound under the edited video.")
    elements: list[KlingV3ImageElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )
    shot_type: ShotType = Field(default=ShotType.CUSTOMIZE)
    aspect_ratio: AspectRatioAutoWideTallSquare = Field(
        default=AspectRatioAutoWideTallSquare.AUTO,
        description="Shape of the video as width to height; an automatic choice follows the input.",
    )
    duration: DurationThreeToFifteen | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
