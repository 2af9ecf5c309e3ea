class BytedanceSeedanceV1LiteTextToVideo(FalNode):
    """
    Generate silent video from text with Seedance 1.0 Lite, the economy tier: 2 to 12 seconds, 480p to 1080p (720p by default), seven aspect ratios including 9:21.
    seedance, text-to-video, video, bytedance, lite, budget

    Pro variants stop at 9:16.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Draft a tall 9:21 waterfall for a lift lobby's narrow screen
    - Sketch two-second cutaways for a cookery vlog
    - Rough out a badger family's evening for a nature scout group
    - Mock up a rainy bus window behind a poem
    - Test how a wide desert caravan reads before paying for Pro
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/lite/text-to-video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "resolution", "aspect_ratio", "camera_fixed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioSevenPresets = Field(
        default=AspectRatioSevenPresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution480pTo1080p = Field(
        default=Resolution480pTo1080p.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationTwoToTwelve = Field(
        default=DurationTwoToTwelve.DURATION_5,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    num_frames: int | None = Field(
        default=None,
        ge=29,
        le=289,
        description="Number of frames to make; divided by the frame rate it gives the length in seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
