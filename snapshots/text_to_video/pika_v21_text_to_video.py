class PikaV21TextToVideo(FalNode):
    """
    Generate a silent clip from text with Pika 2.1 at 720p or 1080p, five seconds by default.
    pika, text-to-video, video, 1080p, animation

    Seven shapes with 4:5 and 3:2 among them; 2.2 offers exactly 5 or 10 seconds instead.

    Use cases:
    - Make a 4:5 feed clip from a prompt
    - Create an opening shot for a story from one sentence
    - Reproduce a Pika 2.1 clip with its seed
    - Generate a 3:2 shot in the 2.1 look, not Turbo's, at 1080p
    - Add shots to a series made with Pika 2.1
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2.1/text-to-video"
    title: ClassVar[str] = "Pika 2.1 – Text to Video"
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
