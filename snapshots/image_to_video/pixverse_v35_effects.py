class PixverseV35Effects(FalNode):
    """
    Apply one of 134 ready-made effects, such as Hug or Microwave, to a photo with PixVerse v3.5.
    pixverse, image-to-video, video, video-effects, template, viral

    Takes a photo and an effect, gives 5 or 8 seconds at 360p to 1080p; the oldest of five versions of one list.

    Use cases:
    - Let the two people of a photo hug
    - Make a meme clip of a selfie
    - Run a food photo through v3.5's Microwave effect
    - Put Holy Wings on a leaving-party picture in v3.5's rendering
    - Match a v3.5 effect clip that a channel already uses
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/effects"
    title: ClassVar[str] = "PixVerse v3.5 – Effects"
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
