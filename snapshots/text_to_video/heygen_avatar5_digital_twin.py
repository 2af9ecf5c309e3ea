class HeygenAvatar5DigitalTwin(FalNode):
    """
    Make a HeyGen avatar speak a script or a recording at up to 4K, with the Avatar V engine.
    heygen, text-to-video, video, avatar, digital-twin, talking-head, 4k

    Backgrounds, captions as SRT, a watermark of your own and transparent WebM, none of which Digital Twin IV has.

    Use cases:
    - Make a presenter video for a product page
    - Read a long company update from a script
    - Lay a presenter as transparent WebM over a screen recording
    - Get an SRT caption file beside the speaker's video
    - Mark a 4K presenter clip with the company logo
    """

    class Fit(str, Enum):
        CONTAIN = "contain"
        COVER = "cover"

    class OutputFormat(str, Enum):
        MP4 = "mp4"
        WEBM = "webm"

    class AspectRatio(str, Enum):
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_1_1 = "1:1"
        AUTO = "auto"

    endpoint: ClassVar[str] = "fal-ai/heygen/avatar5/digital-twin"
    title: ClassVar[str] = "HeyGen Avatar V – Digital Twin"
    _basic_fields: ClassVar[tuple[str, ...]] = ("avatar", "prompt", "voice", "audio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    avatar: str | None = Field(
        default="Abigail Sofa Front",
        description="Avatar who appears, picked by name; it must be one that Avatar V supports.",
    )
    prompt: str | None = Field(
        default=None, description="The words that the avatar speaks; needed unless a recording is given."
    )
    voice: str | None = Field(
        default="Warm Pro Narrator",
        description="Ready-made voice that speaks the text, picked by name; ignored when a recording is given.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that the avatar lip-syncs to; text and voice are ignored then.",
    )
    fit: Fit = Field(
        default=Fit.COVER,
        description="How the avatar fills the frame: contain shows all of it, perhaps with bars, cover fills the frame and may crop.",
    )
    remove_background: bool = Field(
        default=False,
        description="Cuts the avatar out of its background; works only with avatars that were made for it.",
    )
    background: HeygenAvatarVBackground | None = Field(
        default=None,
        description="What stands behind the avatar: a colour or a picture. Ignored for WebM, which is transparent.",
    )
    watermark: HeygenAvatarVWatermark | None = Field(
        default=None, description="A picture of your own to lay over the video, such as a logo."
    )
    caption: bool = Field(default=False, description="Makes an SRT caption file beside the video.")
    output_format: OutputFormat = Field(
        default=OutputFormat.MP4,
        description="File format of the video; webm comes with a transparent background and ignores the background setting.",
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P, description="Size of the video; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9,
        description="Shape of the video as width to height; auto keeps that of the source where it can be read, else 16:9.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        caption_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
