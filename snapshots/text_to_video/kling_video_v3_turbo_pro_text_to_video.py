class KlingVideoV3TurboProTextToVideo(FalNode):
    """
    Generate 3 to 15 seconds of video from text with Kling 3.0 Turbo Pro.
    kling, text-to-video, video, turbo, multi-shot, storyboard, pro

    One shot or a storyboard of up to six, in three shapes; Turbo Standard takes the same inputs at the lower tier. 3.0 Pro has a sound switch and a negative prompt.

    Use cases:
    - Make a teaser for an event from a description
    - Create a vertical story for a campaign from words alone
    - Render on Turbo Pro the final of a script drafted on Turbo Standard
    - Deliver a fifteen-second 9:16 reel of six written shots at the Turbo Pro tier
    - Film a square six-shot recipe in Turbo Pro without a single photo
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/v3/turbo/pro/text-to-video"
    title: ClassVar[str] = "Kling 3.0 Turbo Pro – Text to Video"
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
