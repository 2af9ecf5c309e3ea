class KlingVideoV3StandardMotionControl(FalNode):
    """
    fal-ai/kling-video/v3/standard/motion-control on fal.ai: its words are not written yet.
    fal, video-to-video, draft
    """

    class CharacterOrientation(str, Enum):
        IMAGE = "image"
        VIDEO = "video"

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/standard/motion-control"
    title: ClassVar[str] = "Kling Video V3 Standard Motion Control"
    _required: ClassVar[tuple[str, ...]] = ("image", "video", "character_orientation")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "video", "character_orientation", "prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "max_height": 3850,
            "max_width": 3850,
            "min_aspect_ratio": 0.4,
            "min_height": 340,
            "min_width": 340,
        },
        "video": {
            "max_duration": 30.05,
            "max_file_size": 104857600,
            "max_height": 3850,
            "max_width": 3850,
            "min_duration": 3,
            "min_height": 340,
            "min_width": 340,
        },
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What the finished video should show or how the footage should change. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image of the person or thing that the video is to show. Up to 10 MB, 340 to 3850 px a side, aspect ratio 0.4 to 2.5.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on. Up to 100 MB, 340 to 3850 px a side, 3 to 30.05 seconds.",
    )
    keep_original_sound: bool = Field(
        default=True, description="Takes the reference clip's sound over to the new video."
    )
    character_orientation: CharacterOrientation | None = Field(
        default=None,
        description="Whether the figure faces as in the picture or as in the video; the latter suits complex motion.",
    )
    elements: list[KlingV3ImageElementInput] = Field(
        default=[],
        max_length=1,
        description="Figures and things, each with its pictures, that the prompt can call by number.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
