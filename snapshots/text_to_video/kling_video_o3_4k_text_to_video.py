class KlingVideoO3_4kTextToVideo(FalNode):
    """
    fal-ai/kling-video/o3/4k/text-to-video on fal.ai: its words are not written yet.
    fal, text-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/o3/4k/text-to-video"
    title: ClassVar[str] = "Kling Video O3 4K Text to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "multi_prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str | None = Field(
        default=None,
        max_length=2500,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: DurationThreeToFifteen = Field(
        default=DurationThreeToFifteen.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the video as width to height."
    )
    generate_audio: bool = Field(
        default=False, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    multi_prompt: list[KlingV3MultiPromptElement] = Field(default=[])
    shot_type: KlingShotType = Field(default=KlingShotType.CUSTOMIZE)

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
