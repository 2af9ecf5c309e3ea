class BytedanceSeedance2_0TextToVideo(FalNode):
    """
    bytedance/seedance-2.0/text-to-video on fal.ai: its words are not written yet.
    fal, text-to-video, draft
    """

    class Resolution(str, Enum):
        RESOLUTION_480P = "480p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"
        RESOLUTION_4K = "4k"

    endpoint: ClassVar[str] = "bytedance/seedance-2.0/text-to-video"
    title: ClassVar[str] = "Seedance 2.0 Text to Video API"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "resolution", "duration", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    duration: DurationAutoOr4To15 = Field(
        default=DurationAutoOr4To15.AUTO,
        description="Length of the video in seconds; longer takes longer and usually costs more.",
    )
    aspect_ratio: AspectRatioAutoUltrawide = Field(
        default=AspectRatioAutoUltrawide.AUTO, description="Shape of the video as width to height."
    )
    generate_audio: bool = Field(
        default=True, description="Adds matching sound to the video; off makes it silent and often cheaper."
    )
    end_user_id: str | None = Field(default=None)
    bitrate_mode: BitrateMode = Field(default=BitrateMode.STANDARD)

    class OutputType(TypedDict):
        output: VideoRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
