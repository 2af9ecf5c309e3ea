class Ltx2TextToVideoFast(FalNode):
    """
    Generate 16:9 video with sound from text using LTX-2 Fast: 6 to 20 seconds, up to 2160p, though clips past 10 seconds need 1080p at 25 fps.
    ltx-2, text-to-video, video, lightricks, fast, audio, 4k

    Quicker and longer than LTX-2 Pro.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Tell a twenty-second tale of a lost umbrella with street sounds
    - Draft a full bumper advert for a honey stall
    - Run several takes of a talking scarecrow before harvest fair
    - Fill an interval screen with a long harpsichord close-up
    - Rehearse a rocket countdown for a school assembly
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10
        DURATION_12 = 12
        DURATION_14 = 14
        DURATION_16 = 16
        DURATION_18 = 18
        DURATION_20 = 20

    endpoint: ClassVar[str] = "fal-ai/ltx-2/text-to-video/fast"
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
