class KlingVideoV16StandardTextToVideo(FalNode):
    """
    Generate video from text with Kling 1.6 Standard, the lower-priced 1.6 tier: 5 or 10 seconds, 16:9, 9:16 or square, negative prompt, silent.
    kling, text-to-video, video, standard, v1.6, budget

    Draft here, finish on 1.6 Pro or a later Kling.

    Use cases:
    - Draft a bear fishing at a supermarket freezer for a sketch show
    - Fill a quiz with moving clues about famous bridges
    - Block a medieval joust for a re-enactment flyer
    - See if ten seconds of drying paint can be funny
    - Try a floating bookshop idea before the crowdfunding film
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v1.6/standard/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
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
