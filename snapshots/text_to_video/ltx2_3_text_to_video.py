class Ltx2_3TextToVideo(FalNode):
    """
    Generate 6, 8 or 10 seconds of video with sound from text with LTX-2.3 Pro.
    ltx, lightricks, text-to-video, video, 4k, audio, pro

    Widescreen or vertical in 1080p, 1440p or 2160p at 24 to 50 frames a second; Fast goes on to 20 seconds.

    Use cases:
    - Make a 4K shot for a brand film
    - Create a vertical ad clip with sound
    - Render the final 2160p take of a scene with LTX-2.3 Pro after Fast drafts
    - Make a ten-second Pro master of a shot that the client chose in Fast
    - Replace a trailer's Fast drafts with LTX-2.3 Pro renders before the mix
    """

    class Duration(int, Enum):
        DURATION_6 = 6
        DURATION_8 = 8
        DURATION_10 = 10

    endpoint: ClassVar[str] = "fal-ai/ltx-2.3/text-to-video"
    title: ClassVar[str] = "LTX-2.3 Pro – Text to Video"
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
        description="Length of the video in seconds; longer takes longer to make and costs more.",
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
