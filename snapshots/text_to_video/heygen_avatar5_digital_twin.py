class HeygenAvatar5DigitalTwin(FalNode):
    """
    fal-ai/heygen/avatar5/digital-twin on fal.ai: its words are not written yet.
    fal, text-to-video, draft
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
    title: ClassVar[str] = "Heygen v5 Digital Twin Avatar5"
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "resolution", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    avatar: str | None = Field(default="Abigail Sofa Front", description="Presenter who appears in the video.")
    prompt: str | None = Field(
        default=None,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    voice: str | None = Field(
        default="Warm Pro Narrator", description="Who speaks or sings, picked by name or identifier."
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    fit: Fit = Field(default=Fit.COVER)
    remove_background: bool = Field(
        default=False, description="Cuts the subject out of its background; may cost extra."
    )
    background: HeygenAvatarVBackground | None = Field(
        default=None,
        description="Whether the picture stands on an opaque or a see-through ground, or the model decides.",
    )
    watermark: HeygenAvatarVWatermark | None = Field(
        default=None, description="The hidden text to write into the picture; unused when reading a watermark."
    )
    caption: bool = Field(default=False)
    output_format: OutputFormat = Field(
        default=OutputFormat.MP4,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    resolution: Resolution720pTo4k = Field(
        default=Resolution720pTo4k.RESOLUTION_720P,
        description="Size of the video; higher is sharper, takes longer and often costs more.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.RATIO_16_9, description="Shape of the video as width to height."
    )

    class OutputType(TypedDict):
        output: VideoRef
        caption_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
