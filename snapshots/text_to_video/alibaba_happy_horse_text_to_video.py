class AlibabaHappyHorseTextToVideo(FalNode):
    """
    Generate a clip of 3 to 15 seconds with sound from a prompt, using Alibaba's HappyHorse 1.0.
    happy-horse, alibaba, text-to-video, video, audio, lip-sync, 1080p

    720p or 1080p in five shapes; version 1.1 adds 21:9, 9:21, 5:4 and 4:5.

    Use cases:
    - Make a social clip with sound from a script line
    - Draft a trailer shot with atmosphere and noise
    - Let HappyHorse 1.0 voice a weather presenter's quoted forecast with matching lips
    - Rerun a HappyHorse 1.0 clip with sound from its seed
    - Shoot pick-ups for a spot that was generated in HappyHorse 1.0
    """

    endpoint: ClassVar[str] = "alibaba/happy-horse/text-to-video"
    title: ClassVar[str] = "HappyHorse 1.0 – Text to Video"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "duration", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2500,
        min_length=1,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioFivePresets = Field(
        default=AspectRatioFivePresets.RATIO_16_9, description="Shape of the video as width to height."
    )
    resolution: Resolution720pOr1080p = Field(
        default=Resolution720pOr1080p.RESOLUTION_1080P,
        description="Size of the video; higher is sharper, takes longer and costs more.",
    )
    duration: DurationSeconds3To15 = Field(
        default=DurationSeconds3To15.DURATION_5,
        description="Length of the video in seconds; longer takes longer to make and costs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns the check of prompt and video for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
