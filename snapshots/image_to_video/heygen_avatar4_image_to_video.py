class HeygenAvatar4ImageToVideo(FalNode):
    """
    fal-ai/heygen/avatar4/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    class TalkingStyle(str, Enum):
        STABLE = "stable"
        EXPRESSIVE = "expressive"

    class Expression(str, Enum):
        HAPPY = "happy"

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
        AUTO = "auto"

    endpoint: ClassVar[str] = "fal-ai/heygen/avatar4/image-to-video"
    title: ClassVar[str] = "Heygen Avatar4 Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio", "prompt", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )
    prompt: str | None = Field(
        default=None,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    voice: str | None = Field(default=None, description="Who speaks or sings, picked by name or identifier.")
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    talking_style: TalkingStyle = Field(default=TalkingStyle.STABLE)
    expression: Expression | None = Field(default=None, description="What the face shows, such as a shy smile.")
    background: HeygenAvatarIVBackground | None = Field(
        default=None,
        description="Whether the picture stands on an opaque or a see-through ground, or the model decides.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )
    caption: bool = Field(default=False)

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
