class FfmpegApiCompose(FalNode):
    """
    Assemble one video from clips, stills and sounds on a timeline with FFmpeg.
    ffmpeg, video-to-video, video, timeline, editing, slideshow, soundtrack

    Tracks of video, audio or pictures hold keyframes timed in milliseconds; a thumbnail comes back too. Merge Videos joins clips without timing.

    Use cases:
    - Assemble a product reel from generated clips and a voice-over
    - Build a photo slideshow with music for an anniversary
    - Start a jingle exactly 2,500 milliseconds into an advert
    - Put stills, moving shots and two sound tracks on one timeline
    - Get a thumbnail together with the assembled video
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/compose"
    title: ClassVar[str] = "FFmpeg – Compose Timeline"
    _required: ClassVar[tuple[str, ...]] = ("tracks",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("tracks",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video_url",)}

    tracks: list[Track] = Field(
        default=[],
        description="The timeline: tracks that play at the same time, each with a name, a kind and keyframes.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        thumbnail_url: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
