class BytedanceSeedanceV1LiteTextToVideo(FalNode):
    """
    Generate a silent clip from text with Seedance 1.0 Lite, the economy model.
    seedance, bytedance, text-to-video, video, lite, vertical

    2 to 12 seconds at 480p to 1080p in seven shapes, 9:21 among them; Pro and Pro Fast stop at 9:16.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/bytedance/seedance/v1/pro/fast/text-to-video.

    Use cases:
    - Draft cutaways for a vlog
    - Mock up a background behind a poem
    - Make a tall 9:21 clip for a narrow screen
    - Get a five-second 720p clip from one sentence with nothing else set
    - Lock the camera on a 9:21 waterfall for a narrow lobby screen
    """

    endpoint: ClassVar[str] = "fal-ai/bytedance/seedance/v1/lite/text-to-video"
    title: ClassVar[str] = "Seedance 1.0 Lite – Text to Video"
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
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationTwoToTwelve = Field(
        default=DurationTwoToTwelve.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    camera_fixed: bool = Field(default=False, description="Locks the camera in place; off lets it travel.")
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    num_frames: int | None = Field(
        default=None,
        ge=29,
        le=289,
        description="Number of frames to make; when set, it comes before the duration. More of them cost more.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
