class PikaV2TurboTextToVideo(FalNode):
    """
    Draft short silent clips from text with Pika 2 Turbo, the quick Pika.
    pika, text-to-video, video, turbo, fast

    Five seconds by default, 720p or 1080p, seven shapes; Pika 2.2 is for finished ten-second takes.

    Use cases:
    - Draft an ad idea from one sentence
    - Sketch scenes for a game pitch from written notes
    - Change the prompt again and again in a workshop with Pika 2 Turbo
    - Make a 2:3 story draft in Turbo before the Pika 2.2 take
    - Try out several endings of a scene in Pika 2 Turbo
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2/turbo/text-to-video"
    title: ClassVar[str] = "Pika 2 Turbo – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "aspect_ratio", "duration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.",
    )
    aspect_ratio: PikaAspectRatio = Field(
        default=PikaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper and takes longer.",
    )
    duration: int = Field(
        default=5,
        description="Length of the video in whole seconds; fal names no shortest or longest, and longer takes longer to make.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
