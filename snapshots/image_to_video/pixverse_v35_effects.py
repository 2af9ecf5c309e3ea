class PixverseV35Effects(FalNode):
    """
    Apply a ready-made PixVerse effect, from Hug to Microwave, to a photo with the v3.5 model: the preset drives the motion, no prompt.
    pixverse, image-to-video, video, effects, template, v3.5

    5 or 8 seconds, 360p to 1080p. Oldest effects version on offer.

    Use cases:
    - Spin a garden gnome in the Microwave effect for an April joke
    - Put Holy Wings on a choirmaster's leaving picture
    - Send a couple's anniversary snapshot into the Hug preset
    - Try Zombie Mode on the escape room owner's portrait
    - Match an older v3.5 meme clip already used in a fan channel
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v3.5/effects"
    _required: ClassVar[tuple[str, ...]] = ("effect", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "effect", "duration", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    effect: PixverseEffect | None = Field(default=None, description="Ready-made effect that is played on the picture.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    resolution: Resolution360pTo1080p = Field(
        default=Resolution360pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationFiveOrEight = Field(
        default=DurationFiveOrEight.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
