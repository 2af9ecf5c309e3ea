class Ltx2TextToVideo(FalNode):
    """
    Generate 6, 8 or 10 seconds of widescreen video with sound from text with LTX-2 Pro.
    ltx, lightricks, text-to-video, video, 4k, audio, pro

    1080p, 1440p or 2160p at 25 or 50 frames a second. Retired at fal; LTX-2.3 Pro follows here and adds a vertical shape.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/ltx-2.3/text-to-video.

    Use cases:
    - Make a 4K opener for a conference film
    - Create an ident with its own sound
    - Match new shots to an LTX-2 Pro series
    - Reshoot an old LTX-2 Fast draft as its Pro final
    - Remake a lost LTX-2 Pro master from its saved prompt
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/ltx-2/text-to-video"
    title: ClassVar[str] = "LTX-2 Pro – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "fps", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_6,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    resolution: Resolution1080pTo2160p = Field(
        default=Resolution1080pTo2160p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    fps: FramesPerSecond25Or50 = Field(
        default=FramesPerSecond25Or50.FPS_25, description="Frames a second at the chosen length; more look smoother."
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
