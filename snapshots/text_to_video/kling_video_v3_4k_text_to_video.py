class KlingVideoV3_4kTextToVideo(FalNode):
    """
    Generate native 4K video with sound from text, with Kling 3.0.
    kling, text-to-video, video, 4k, audio, multi-shot

    3 to 15 seconds in one shot or several, a negative prompt and three shapes; Pro and Standard take the same inputs below 4K.

    Use cases:
    - Make a 4K opening shot with sound for a brand film
    - Create a 4K nature scene for a hotel lobby
    - Write a 4K dialogue scene as timed shots and rule out subtitles
    - Let a 4K mood film stray from the script with a low prompt weight
    - Keep text and logos out of a 4K backdrop by negative prompt
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/4k/text-to-video"
    title: ClassVar[str] = "Kling 3.0 4K – Text to Video"
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
        description="Makes sound with the picture; off leaves it silent. Speech is English (in lower case) or Chinese, other languages are turned into English.",
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
