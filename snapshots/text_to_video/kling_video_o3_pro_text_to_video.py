class KlingVideoO3ProTextToVideo(FalNode):
    """
    Generate 3 to 15 seconds of video from text with Kling O3 Pro, with sound if switched on.
    kling, kling-o3, text-to-video, video, multi-shot, audio, pro

    One shot or a list of timed shots; Kling 3.0 Pro has sound on from the start and a negative prompt.

    Use cases:
    - Make a trailer shot that arrives silent for a composer to score
    - Create an upright clip for a social story with sound off unless asked
    - Write a twelve-second scene as four timed shots
    - Leave the cutting of a short chase to the model
    - Render the final of a script that O3 Standard drafted
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/pro/text-to-video"
    title: ClassVar[str] = "Kling O3 Pro – Text to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What happens in the video: action, camera, light and mood. Needed when multi_prompt gives no shots.",
    )
    duration: DurationThreeToFifteen = Field(
        default=DurationThreeToFifteen.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    generate_audio: bool = Field(
        default=False, description="Makes sound to go with the video; off leaves it silent and costs less."
    )
    multi_prompt: list[KlingV3MultiPromptElement] = Field(
        default=[],
        description="Shots in order, each with its prompt and length, for a video of several shots. Takes the place of the prompt.",
    )
    shot_type: KlingShotType = Field(
        default=KlingShotType.CUSTOMIZE,
        description="customize cuts to the shots you list, intelligent lets the model plan them itself.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
