class KlingVideoO1StandardReferenceToVideo(FalNode):
    """
    Build a scene from reference elements and images with Kling O1 Standard: up to seven in total, cited as @Element1 or @Image1, 3 to 10 seconds, silent.
    kling, image-to-video, video, o1, standard, reference, character-consistency

    Same inputs as Pro at the lower tier.

    Use cases:
    - Block out a toy maker's robot meeting its cardboard rival
    - Try a sofa from the catalogue in a referenced loft with a cat jumping on
    - Draft episodes of a reading-club hamster who must always look the same
    - Mix a chef's portrait and a signature pie into a quick kitchen moment
    - Test which angles of a trombone make the best element before the real shoot
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/standard/reference-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "elements", "images", "duration", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
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
        description="Images to work from, in order; prompts can usually refer to them as first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.",
    )
    elements: list[OmniVideoElementInput] = Field(
        default=[],
        max_length=7,
        description="Figures and things, each with its pictures, that the prompt can call by number.",
    )
    duration: DurationThreeToTen = Field(
        default=DurationThreeToTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
