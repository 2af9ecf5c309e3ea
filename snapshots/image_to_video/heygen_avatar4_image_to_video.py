class HeygenAvatar4ImageToVideo(FalNode):
    """
    Make the face in your own picture speak a script or a recording, with HeyGen Avatar IV.
    heygen, image-to-video, video, avatar, photo-avatar, talking-head, captions

    Calm or lively manner, a happy face, a background and captions at 360p to 1080p; Digital Twin uses stock avatars.

    Use cases:
    - Turn a headshot into a talking welcome video
    - Make a captioned social clip from a portrait
    - Give your own photo one of 102 voices in a 4:5 clip
    - Put a talking portrait in front of a brand colour
    - Switch a photo host from a stable to an expressive manner
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
    title: ClassVar[str] = "HeyGen Avatar IV – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "voice", "audio", "talking_style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the person who should speak, with a clear face.",
    )
    prompt: str | None = Field(
        default=None, description="The words that the avatar speaks; not used when a recording is given."
    )
    voice: str | None = Field(
        default=None,
        description="Ready-made voice that speaks the text, picked by name; not used when a recording is given.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that the avatar lip-syncs to; it takes the place of text and voice.",
    )
    talking_style: TalkingStyle = Field(
        default=TalkingStyle.STABLE, description="How much the avatar moves: stable hardly, expressive more."
    )
    expression: Expression | None = Field(default=None, description="What the face shows; happy is the only choice.")
    background: HeygenAvatarIVBackground | None = Field(
        default=None, description="What stands behind the avatar: a colour, a picture or a video."
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_720P, description="Size of the video; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9,
        description="Shape of the video as width to height; auto keeps that of the picture where it can be read, else 16:9.",
    )
    caption: bool = Field(default=False, description="Adds captions to the video.")

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
