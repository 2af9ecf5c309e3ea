class KlingVideoV16ProElements(FalNode):
    """
    Merge up to four pictures of people, things or places into one clip with Kling 1.6 Pro Elements.
    kling, image-to-video, video, pro, elements, reference, multi-image

    The images are ingredients, not frames; 5 or 10 seconds, silent, dearer than Standard Elements.

    Use cases:
    - Put a violinist, her new instrument and the chapel together for a recital invite
    - Let grandmother's portrait and grandson's photo share a bench
    - Show a tent, a camper and a fjord as one outdoor brand moment
    - Combine a mascot costume, a stadium and a trophy for the cup final screen
    - Test four fantasy ingredients in a final-quality trailer shot
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/pro/elements"
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
        description="Images that the job starts from; how many are wanted depends on the task.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
