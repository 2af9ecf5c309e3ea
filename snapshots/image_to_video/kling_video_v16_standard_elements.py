class KlingVideoV16StandardElements(FalNode):
    """
    Blend up to four reference images into a single scene with Kling 1.6 Standard Elements, the lower tier of the feature: 5 or 10 seconds in three aspect ratios, prompt-directed, silent.
    kling, image-to-video, video, standard, elements, reference, multi-image

    Use cases:
    - Mock up a dog walker, a labrador and a raincoat in the local park
    - Try a wedding cake design on the actual venue table with the couple nearby
    - Assemble a school play's costume, prop and backdrop into one test scene
    - See whether a lamp, a desk and a model suit each other in motion
    - Introduce a pen-and-paper party's elf, mule and tavern together
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/elements"
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
