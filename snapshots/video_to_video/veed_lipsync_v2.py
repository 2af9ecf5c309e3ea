class VeedLipsyncV2(FalNode):
    """
    Match the lips in a video to any recording with the second version of VEED Lipsync.
    veed, video-to-video, video, lip-sync, dubbing, translation

    Takes a video and a recording and has nothing to adjust, like the first version.

    Use cases:
    - Dub a course video into another language with a translated recording
    - Replace a wrong price in a filmed promotion
    - Move a clip from VEED Lipsync's first version to the second
    - Continue a dubbed series whose first parts ran through VEED Lipsync 2
    - Dub the short cut of an advert whose long cut used VEED Lipsync 2
    """

    endpoint: ClassVar[str] = "veed/lipsync/v2"
    title: ClassVar[str] = "VEED Lipsync 2"
    _required: ClassVar[tuple[str, ...]] = ("audio", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech that the lips should follow."
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker whose lips should follow the recording.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
