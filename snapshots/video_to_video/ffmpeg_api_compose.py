class FfmpegApiCompose(FalNode):
    """
    Assemble one video from several sources on a timeline with FFmpeg: tracks hold keyframes, each with a URL, a start and a duration.
    ffmpeg, video-to-video, video, timeline, editing, compose

    For cutting clips, stills and audio together without any generative model; also returns a thumbnail.

    Use cases:
    - Line up narration, music and six stills for a funeral tribute
    - Build a product reel from generated clips with timed voice-over
    - Lay a jingle under three shots of a garden centre's week
    - Stitch a storyboard's panels to a scratch dialogue track
    - Time each slide of a town walk to a recorded guide
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/compose"
    _required: ClassVar[tuple[str, ...]] = ("tracks",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("tracks",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video_url",)}

    tracks: list[Track] = Field(
        default=[],
        description="The timeline: each track has an id, a type and keyframes with media URL, start time and duration.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        thumbnail_url: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
