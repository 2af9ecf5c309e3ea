class HeygenAvatar3DigitalTwin(FalNode):
    """
    Make one of HeyGen's 1,286 stock avatars speak a script or a recording, with the Avatar III engine.
    heygen, text-to-video, video, avatar, digital-twin, talking-head, presenter

    Normal, circle or close-up framing at 360p to 1080p; Avatar IV can also keep the source's shape.

    Use cases:
    - Record a training video from a script with Avatar III
    - Set a talking circle beside presentation slides
    - Match new lessons to a course already made with Avatar III
    - Replace one outdated chapter of an Avatar III onboarding series
    - Send 360p staff notices in the Avatar III look to slow connections
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
    title: ClassVar[str] = "HeyGen Avatar III – Digital Twin"
    _required: ClassVar[tuple[str, ...]] = ("character", "voice")
    _basic_fields: ClassVar[tuple[str, ...]] = ("character", "voice", "audio", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    character: HeygenCharacter | None = Field(default=None, description="Which avatar appears, and how it is framed.")
    voice: HeygenTextVoice | None = Field(
        default=None, description="What the avatar says and how: the text, the voice and its speed."
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that the avatar lip-syncs to, in place of the text and voice.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
