class Ltx2TextToVideo(FalNode):
    """
    Generate 16:9 video with sound from text using LTX-2 Pro: 6, 8 or 10 seconds at 1080p, 1440p or 2160p, 25 or 50 fps.
    ltx-2, text-to-video, video, lightricks, pro, 4k, audio

    The fidelity tier; LTX-2 Fast runs up to 20 seconds.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Make a 4K dew-and-birdsong opener for a botanic garden film
    - Shoot an imaginary speedway start at 50 fps with engines
    - Project a talking moon on a festival's 1440p screen
    - Create a glass foundry ident with the roar of the furnace
    - Illustrate a composer's storm movement for a concert stream
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/ltx-2/text-to-video"
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
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    resolution: Resolution1080pTo2160p = Field(
        default=Resolution1080pTo2160p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    fps: FramesPerSecond25Or50 = Field(
        default=FramesPerSecond25Or50.FPS_25,
        description="Frames per second; higher looks smoother and makes the same number of frames shorter.",
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
