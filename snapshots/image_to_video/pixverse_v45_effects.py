class PixverseV45Effects(FalNode):
    """
    Turn a photo into a ready-made scene with PixVerse v4.5, by one of 134 effects such as 3D Figurine Factory.
    pixverse, image-to-video, video, video-effects, template, figurine

    Takes a photo and an effect, gives 5 or 8 seconds; the list is that of all versions, only the rendering is v4.5.

    Use cases:
    - Box a customer's portrait as a toy figurine
    - Give a team captain a mermaid clip for a swim club
    - Turn a statue into Liquid Metal in the v4.5 look
    - Add a Vroom Dance selfie to a garage's run of v4.5 clips
    - Repeat with v4.5 an effect that was first tried in v4
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4.5/effects"
    title: ClassVar[str] = "PixVerse v4.5 – Effects"
    _required: ClassVar[tuple[str, ...]] = ("effect", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "effect", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    effect: PixverseEffect | None = Field(
        default=None,
        description="The ready-made effect to play on the photo; some are meant for one person, some for two, some for products.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the person, couple, animal or product that the effect is to happen to.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
