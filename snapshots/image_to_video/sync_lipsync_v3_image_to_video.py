class SyncLipsyncV3ImageToVideo(FalNode):
    """
    fal-ai/sync-lipsync/v3/image-to-video on fal.ai: its words are not written yet.
    fal, image-to-video, draft
    """

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v3/image-to-video"
    title: ClassVar[str] = "sync-3 Avatar Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "image")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"audio": {"max_duration": 30}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe. At most 30 seconds.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The still image to set in motion, in most cases the first frame.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
