class KlingVideoO1ReferenceToVideo(FalNode):
    """
    Compose a video from up to seven references with Kling O1 Pro: elements with several views each plus style images, called @Element1 or @Image1 in the prompt.
    kling, image-to-video, video, o1, pro, reference, character-consistency

    3 to 10 seconds, silent.

    Use cases:
    - Keep a detective and her dog identical across six planned pilot shots
    - Show @Element1's backpack from three photographed sides on a hiking trail
    - Set two puppets from a theatre's stock in the style of @Image1's poster
    - Race a client's vintage scooter through a referenced Roman piazza
    - Recreate an heirloom brooch on a model who never wore it
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o1/reference-to-video"
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
        description="Scene text. Call subjects @Element1, @Element2 and reference pictures @Image1, @Image2 in their list order.",
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
