class SyncLipsyncV3ImageToVideo(FalNode):
    """
    Make a still picture of a face speak along with a recording, with sync-3.
    sync.so, image-to-video, video, lip-sync, avatar, talking-head

    Takes a picture and a recording of less than 30 seconds and nothing else; the plain sync-3 endpoint works on filmed footage instead.

    Use cases:
    - Let an applicant's photo speak a recorded introduction
    - Let a generated character speak in a social post
    - Cover a missing interview shot in a film dubbed with sync-3
    - Match a portrait's lips to the filmed speakers that Sync Lipsync 3 dubbed
    - Carry a brand's sync-3 lip-sync over from clips to team page portraits
    """

    endpoint: ClassVar[str] = "fal-ai/sync-lipsync/v3/image-to-video"
    title: ClassVar[str] = "Sync Lipsync 3 – Image to Video"
    _required: ClassVar[tuple[str, ...]] = ("audio", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"audio": {"max_duration": 30}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The speech that the face follows. At most 30 seconds.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of the face that should speak, seen from the front.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
