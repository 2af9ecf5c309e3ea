class KlingVideoO3_4kTextToVideo(FalNode):
    """
    Generate a native 4K video from text with Kling O3, with no upscaling step after it.
    kling, kling-o3, text-to-video, video, 4k, multi-shot, audio

    3 to 15 seconds in one shot or several, sound if switched on; Kling 3.0 4K adds a negative prompt and a prompt weight.

    Use cases:
    - Make a 4K establishing shot for a documentary, silent by default
    - Create a mute 4K background film for a conference stage without touching the sound switch
    - Script a 4K teaser as a list of timed shots
    - Finish in 4K a fifteen-second story that O3 Pro drafted
    - Fill an upright 4K advertising column with no sound to switch off
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/4k/text-to-video"
    title: ClassVar[str] = "Kling O3 4K – Text to Video"
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
    generate_audio: bool = Field(default=False, description="Makes sound to go with the video; off leaves it silent.")
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
