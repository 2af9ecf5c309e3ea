class Ltx2_3TextToVideoFast(FalNode):
    """
    Generate 6 to 20 seconds of video with sound from text, quickly, with LTX-2.3 Fast.
    ltx, lightricks, text-to-video, video, fast, long-video, audio

    Widescreen or vertical, up to 2160p; past 10 seconds only at 1080p and 25 frames a second. Pro stops at 10 seconds.

    Use cases:
    - Make a twenty-second social clip from one prompt
    - Draft trailer scenes with dialogue and effects
    - Tell a short story in one unbroken eighteen-second take
    - Make a vertical explainer shot of fourteen seconds
    - Fill a sixteen-second gap in a music video with a single take
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

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/text-to-video/fast"
    title: ClassVar[str] = "LTX-2.3 Fast – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "generate_audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    duration: Duration = Field(
        default=Duration.DURATION_6,
        description="Length in seconds; longer costs more, and more than 10 work only at 1080p with 25 frames a second.",
    )
    resolution: Resolution1080pTo2160p = Field(
        default=Resolution1080pTo2160p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    aspect_ratio: AspectRatioWideTall = Field(
        default=AspectRatioWideTall.RATIO_16_9, description="Shape of the video as width to height."
    )
    fps: LtxFramesPerSecond = Field(
        default=LtxFramesPerSecond.FPS_25, description="Frames a second at the chosen length; more look smoother."
    )
    generate_audio: bool = Field(default=True, description="Makes sound to go with the video; off leaves it silent.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
