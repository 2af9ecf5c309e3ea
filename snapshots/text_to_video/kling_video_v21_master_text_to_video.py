class KlingVideoV21MasterTextToVideo(FalNode):
    """
    Generate video from text with Kling 2.1 Master, the premium tier of 2.1: 5 or 10 seconds, 16:9, 9:16 or square, adherence dial, silent.
    kling, text-to-video, video, master, v2.1, cinematic, premium

    Pick 2.6 Pro instead if the clip needs sound.

    Use cases:
    - Choreograph a sword duel on a moving carousel for a fight director
    - Produce the one costly avalanche shot in a ski safety film
    - Follow a marble through a grandfather clock in one take
    - Present a concept perfume's glass desert to the brand owner
    - Picture a whale surfacing in a flooded cathedral for an oratorio programme
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.1/master/text-to-video"
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
