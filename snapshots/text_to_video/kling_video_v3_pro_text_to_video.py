class KlingVideoV3ProTextToVideo(FalNode):
    """
    Generate 3 to 15 seconds of video with speech and sound from text, with Kling 3.0 Pro.
    kling, text-to-video, video, audio, multi-shot, dialogue, pro

    One shot or a list of timed shots, with a negative prompt; 2.6 Pro has single shots of 5 or 10 seconds.

    Use cases:
    - Make a short film scene with dialogue and cuts
    - Create a spoken advert from a script
    - Time the shots of a joke and keep captions out by negative prompt
    - Let the model cut a fifteen-second argument with bystanders ruled out
    - Finish a sound scene that 3.0 Standard drafted
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/pro/text-to-video"
    title: ClassVar[str] = "Kling 3.0 Pro – Text to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="Scene and spoken lines; English speech in lower case. Give this or multi_prompt, not both.",
    )
    duration: DurationThreeToFifteen = Field(
        default=DurationThreeToFifteen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    multi_prompt: list[KlingV3MultiPromptElement] = Field(
        default=[],
        description="Shots in order, each with its prompt and length; they divide the video and take the place of the prompt.",
    )
    generate_audio: bool = Field(
        default=True,
        description="Makes sound with the picture; off leaves it silent and costs less. Speech is English (in lower case) or Chinese, other languages are turned into English.",
    )
    shot_type: KlingShotType = Field(
        default=KlingShotType.CUSTOMIZE,
        description="customize cuts to the shots you list, intelligent lets the model plan them itself.",
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

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
