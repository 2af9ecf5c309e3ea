class PixverseV55Effects(FalNode):
    """
    Apply one of 134 ready-made effects to a photo with PixVerse v5.5, for up to 10 seconds.
    pixverse, image-to-video, video, video-effects, template, advert

    Takes a photo, an effect and whether its hidden prompt is optimised; the only Effects version with 10 seconds.

    Use cases:
    - Drop a giant product into a street
    - Deliver a tin by parachute for a launch clip
    - Run an Earth Zoom for a full ten seconds
    - Give the Beam me up effect an optimised prompt for a farewell clip
    - Switch the prompt optimiser off to keep an effect as it was
    """

    endpoint: ClassVar[str] = "fal-ai/pixverse/v5.5/effects"
    title: ClassVar[str] = "PixVerse v5.5 – Effects"
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
    duration: DurationFiveEightTen = Field(
        default=DurationFiveEightTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    thinking_type: ThinkingType | None = Field(
        default=None,
        description="Whether PixVerse refines the underlying prompt before rendering: on, off, or left to the model.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
