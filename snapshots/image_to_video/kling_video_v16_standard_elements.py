class KlingVideoV16StandardElements(FalNode):
    """
    Combine up to four pictures in one clip with Kling 1.6 Standard Elements, the cheaper tier.
    kling, image-to-video, video, elements, reference-image, multi-image, standard

    The pictures are ingredients, not frames; 5 or 10 seconds in three shapes, silent. 1.6 Standard Image to Video starts from one.

    Use cases:
    - Mock up a raincoat on a dog walker from two photos
    - See a lamp and a desk from separate photos in one moving room
    - Draft which four pictures make the best advert scene
    - Assemble costume, prop and backdrop into one test scene
    - Try a cake from one photo on the venue's table from another
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/elements"
    title: ClassVar[str] = "Kling 1.6 Standard – Elements"
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
