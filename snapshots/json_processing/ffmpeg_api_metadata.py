class FfmpegApiMetadata(FalNode):
    """
    Read the encoding facts of a video or audio file with FFmpeg.
    ffmpeg, json, metadata, video, audio, codec, media-info

    Takes one file and returns its data as JSON, with the first and last frames of a video if asked; nothing is converted.

    Use cases:
    - Check codec, length and frame rate of a video before upload
    - List the sample rates of an archive's sound files
    - Read whether an upload is portrait or landscape before a branch
    - Get the start and end pictures of a clip along with its length
    - Read the frame rate of uploads so that those below 25 can be rejected
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/metadata"
    title: ClassVar[str] = "FFmpeg – Media Metadata"
    _required: ClassVar[tuple[str, ...]] = ("media",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("media", "extract_frames")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("media",)}

    media: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="media_url",
        description="The video or recording whose encoding should be read.",
    )
    extract_frames: bool = Field(
        default=False, description="Also returns the first and last frame of a video; takes longer."
    )

    class OutputType(TypedDict):
        output: Any

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
