class KlingVideoO3_4kReferenceToVideo(FalNode):
    """
    fal-ai/kling-video/o3/4k/reference-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/4k/reference-to-video"
    title: ClassVar[str] = "Kling Video O3 4K Reference to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("start_image", "end_image", "images", "prompt", "multi_prompt")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "start_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        },
        "end_image": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
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

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    multi_prompt: list[KlingV3MultiPromptElement] = Field(default=[])
    start_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="start_image_url",
        description="Image to begin with; the in-between frames or the video grow out of it. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    end_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="end_image_url",
        description="Image on which the video should end. Left out, the ending is open. Up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=7,
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.",
    )
    elements: list[KlingV3ComboElementInput] = Field(
        default=[], description="Figures and things, each with its pictures, that the prompt can call by number."
    )
    generate_audio: bool = Field(
        default=False, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    duration: DurationThreeToFifteen = Field(
        default=DurationThreeToFifteen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    shot_type: KlingShotType = Field(default=KlingShotType.CUSTOMIZE)
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
