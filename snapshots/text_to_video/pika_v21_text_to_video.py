class PikaV21TextToVideo(FalNode):
    """
    Generate a five-second silent clip by default from text with Pika 2.1 at 720p or 1080p, in seven shapes including 4:5 and 3:2.
    pika, pika-2.1, text-to-video, video, 1080p, animation

    A step before Pika 2.2, which adds a fixed choice of five or ten seconds.

    Use cases:
    - Make a 4:5 clip of a knitted octopus juggling yarn for a craft stall
    - Show a barista's milk pour turning into a swan that swims off
    - Create a 3:2 opening shot of an attic trunk creaking open
    - Picture a tooth fairy at her workbench for a dentist's waiting room
    - Send an imaginary hot-air balloon over a real estate agent's town motto
    """

    endpoint: ClassVar[str] = "fal-ai/pika/v2.1/text-to-video"
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.",
    )
    aspect_ratio: PikaAspectRatio = Field(
        default=PikaAspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: int = Field(
        default=5, description="Length of the video in seconds; longer takes longer and usually costs more."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
