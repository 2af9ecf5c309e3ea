class VeedLipsync(FalNode):
    """
    Match the lips in a video to any recording with VEED Lipsync.
    veed, video-to-video, video, lip-sync, dubbing, translation

    Takes a video and a recording and has nothing to adjust; Fabric starts from a still picture instead.

    Use cases:
    - Dub a welcome video with a translated recording
    - Swap the name in a greeting for each recipient
    - Dub part two of a course on VEED's first Lipsync, like part one
    - Redo one line of a clip that VEED's first Lipsync dubbed
    - Keep a dubbed series on the VEED Lipsync version it began with
    """

    endpoint: ClassVar[str] = "veed/lipsync"
    title: ClassVar[str] = "VEED Lipsync"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, whose lips are matched to the new speech.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
