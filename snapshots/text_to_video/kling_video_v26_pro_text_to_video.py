class KlingVideoV26ProTextToVideo(FalNode):
    """
    Generate video with native sound from text using Kling 2.6 Pro: speech in English or Chinese, effects and ambience, 5 or 10 seconds, three aspect ratios.
    kling, text-to-video, video, pro, v2.6, audio, speech

    Audio can be turned off.

    Use cases:
    - Write a goat and a bishop into a ten-second dialogue
    - Hear a Mandarin market scene for an intermediate class
    - Skip the music and let a sawmill's own noise sell the planks
    - Create a talking weather vane for a regional forecast
    - Record an imaginary radio tower crew calling out the storm
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.6/pro/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "generate_audio", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="Scene and spoken lines. Keep English speech in lower case; capitals mark acronyms and proper names.",
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
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
