class KlingVideoV16ProElements(FalNode):
    """
    Combine up to four pictures of people, things or places in one clip with Kling 1.6 Pro Elements.
    kling, image-to-video, video, elements, reference-image, multi-image, pro

    The pictures are ingredients, not frames; 5 or 10 seconds, silent, dearer than Standard Elements.

    Use cases:
    - Show a model, a bag and a street from three photos in one fashion clip
    - Put a tent and a camper from two pictures at a fjord for an outdoor brand
    - Unite mascot, stadium and trophy for a finished sports spot
    - Place a chef, a dish and a dining room from three separate photos
    - Film two people together who were photographed apart
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/pro/elements"
    title: ClassVar[str] = "Kling 1.6 Pro – Elements"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "input_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        max_length=4,
        description="Pictures of the people, things or places that should appear together.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
