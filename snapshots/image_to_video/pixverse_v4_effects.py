class PixverseV4Effects(FalNode):
    """
    Run a photo through one of 134 ready-made effects, such as Muscle Surge, with PixVerse v4.
    pixverse, image-to-video, video, video-effects, template, viral

    Takes a photo and an effect, gives 5 or 8 seconds at 360p to 1080p; choose it for the v4 look, v5.5 for 10 seconds.

    Use cases:
    - Give a gym receptionist huge muscles
    - Serve a plate with the Dishes Served effect for a menu
    - Grow long hair on a salon portrait in v4
    - Let Thunder God strike a staff photo as in last year's v4 clip
    - Keep a party series of effect clips in the v4 look
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v4/effects"
    title: ClassVar[str] = "PixVerse v4 – Effects"
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
