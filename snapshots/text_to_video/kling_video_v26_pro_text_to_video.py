class KlingVideoV26ProTextToVideo(FalNode):
    """
    Generate 5 or 10 seconds of video with speech and sound from text, with Kling 2.6 Pro.
    kling, text-to-video, video, audio, speech, dialogue, pro

    English or Chinese lines, effects and ambience in one pass; off makes it silent. Kling 3.0 Pro goes to 15 seconds and several shots.

    Use cases:
    - Make an advert clip with a spoken line
    - Create a scene with ambience for an audio drama trailer
    - Write a ten-second dialogue between two people
    - Stage a Mandarin market scene for a language class
    - Let a sawmill's own noise carry a clip without music
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v2.6/pro/text-to-video"
    title: ClassVar[str] = "Kling 2.6 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "generate_audio", "cfg_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="Scene and spoken lines. English speech in lower case; capitals mark acronyms and proper names.",
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
    cfg_scale: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Weight of the prompt against the model's own taste; too high exaggerates, too low drifts.",
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture; off leaves it silent and costs less. Speech is English or Chinese, other languages are turned into English.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
