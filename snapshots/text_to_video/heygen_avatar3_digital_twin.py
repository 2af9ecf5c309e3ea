class HeygenAvatar3DigitalTwin(FalNode):
    """
    fal-ai/heygen/avatar3/digital-twin on fal.ai: its words are not written yet.
    fal, text-to-video, draft
    """

    class Resolution(str, Enum):
        RESOLUTION_360P = "360p"
        RESOLUTION_480P = "480p"
        RESOLUTION_540P = "540p"
        RESOLUTION_720P = "720p"
        RESOLUTION_1080P = "1080p"

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_1_1 = "1:1"

    endpoint: ClassVar[str] = "fal-ai/heygen/avatar3/digital-twin"
    title: ClassVar[str] = "Heygen Avatar3 Digital Twin"
    _required: ClassVar[tuple[str, ...]] = ("character", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("character", "voice", "audio", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    character: HeygenCharacter | None = Field(default=None)
    voice: HeygenTextVoice | None = Field(
        default=None, description="Who speaks or sings, picked by name or identifier."
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
