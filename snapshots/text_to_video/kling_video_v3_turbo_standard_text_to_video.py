class KlingVideoV3TurboStandardTextToVideo(FalNode):
    """
    Generate 3 to 15 seconds of video from text with Kling 3.0 Turbo Standard.
    kling, text-to-video, video, turbo, multi-shot, storyboard, standard

    One shot or a storyboard of up to six, at the lower tier; Turbo Pro takes the same inputs.

    Use cases:
    - Sketch an advert in motion before any frame is drawn
    - Make a filler clip for a news video from two sentences
    - Try two orders of six written shots, with no opening picture
    - Draft a fifteen-second square story for a quiz app
    - Turn lesson notes into a rough sequence of shots
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/turbo/standard/text-to-video"
    title: ClassVar[str] = "Kling 3.0 Turbo Standard – Text to Video"
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    multi_prompt: list[KlingV3MultiPromptElementTurbo] = Field(
        default=[],
        max_length=6,
        min_length=1,
        description="Storyboard of the shots in order, each with its prompt and length, together 15 seconds at most; it takes the place of the prompt.",
    )
    prompt: str | None = Field(
        default=None,
        description="What happens in the video: action, camera, light and mood. Not together with multi_prompt.",
    )
    aspect_ratio: AspectRatioWideTallSquare | None = Field(
        default=None, description="Shape of the video as width to height."
    )
    duration: DurationThreeToFifteen | None = Field(
        default=None, description="Length of the video in seconds; longer takes longer to make and costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
