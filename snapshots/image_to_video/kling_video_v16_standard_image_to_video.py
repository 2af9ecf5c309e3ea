class KlingVideoV16StandardImageToVideo(FalNode):
    """
    Animate a first frame with Kling 1.6 Standard: 5 or 10 seconds, prompt and negative prompt, no end frame, no motion brush, no sound.
    kling, image-to-video, video, standard, first-frame

    The plain workhorse of the 1.6 family.

    Use cases:
    - Swirl the coffee in a roastery's overhead cup photo
    - Make a scanned postcard's paddle steamer churn upriver
    - Nudge a knitwear flat-lay into a gentle wind for the newsletter
    - Have a drawn hedgehog curl up at the end of a bedtime page
    - Roll fog through a horror zine's cemetery cover
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/image-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "duration", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    duration: DurationFiveOrTen = Field(
        default=DurationFiveOrTen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    negative_prompt: str = Field(
        default="blur, distort, and low quality",
        max_length=2500,
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
