class KlingVideoV3TurboProTextToVideo(FalNode):
    """
    Generate 3 to 15 seconds of video from text with Kling 3.0 Turbo Pro.
    kling, text-to-video, video, turbo, multi-shot, storyboard, pro

    One shot or a storyboard of up to six; prompt, length and shape are all there is to set, as in the lower tier Turbo Standard. 3.0 Pro has a sound switch and a negative prompt.

    Use cases:
    - Make a teaser for an event from a description
    - Create a vertical story for a campaign
    - Finish a script drafted with 3.0 Turbo Standard
    - Render the shot order that Turbo Standard settled in the Pro tier
    - Film a six-shot recipe in Turbo Pro without a negative prompt to write
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
        default=None, description="Length of the video in seconds; longer takes longer to make."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
