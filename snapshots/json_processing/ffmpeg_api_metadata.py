class FfmpegApiMetadata(FalNode):
    """
    Read the encoding facts of a video or audio file with FFmpeg as JSON, and optionally its first and last frames; nothing is converted.
    ffmpeg, json, metadata, video, audio, codec, media-info

    Use cases:
    - Route portrait and landscape uploads to different workflow branches
    - Fetch a shot's last frame to start the following one
    - Check a festival entry's codec, length and frame rate
    - List sample rates across a sound archive's transfer files
    - Refuse clips over sixty seconds before a paid node runs
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/metadata"
    _required: ClassVar[tuple[str, ...]] = ("media",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("media", "extract_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("media",)}

    media: AssetRef = Field(
        default=AssetRef(), serialization_alias="media_url", description="Video or audio file to analyse."
    )
    extract_frames: bool = Field(
        default=False, description="Also returns the first and last frame of a video; takes longer."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
