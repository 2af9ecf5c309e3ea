class KlingVideoO1StandardReferenceToVideo(FalNode):
    """
    Build a scene from up to seven reference elements and pictures with Kling O1 Standard.
    kling, image-to-video, video, reference-to-video, character-consistency, standard

    They are called @Element1 or @Image1; 3 to 10 seconds, silent. The same inputs as Pro at a lower price.

    Use cases:
    - Draft mascot episodes from drawings alone, before anything is filmed
    - Place a catalogue sofa in a loft known only from photos
    - Rough out a scene with six referenced props before a Pro run
    - Mix a chef's portrait, four dishes and a kitchen photo into one draft
    - Block out a 9:16 scene of two characters without a clip to copy
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/reference-to-video"
    title: ClassVar[str] = "Kling O1 Standard – Reference to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "elements", "images", "duration", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens, with @Element1 and @Image1 style handles pointing at the supplied references.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=7,
        description="Pictures for style or look; the prompt calls them @Image1, @Image2 in this order. Together with the elements and the start image they are at most seven. Each up to 10 MB, at least 300 px a side, aspect ratio 0.4 to 2.5.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[],
        max_length=7,
        description="Characters or objects that appear; the prompt calls them @Element1, @Element2 in this order. Together with the images and the start image they are at most seven.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
