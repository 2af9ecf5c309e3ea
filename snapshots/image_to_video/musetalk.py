class Musetalk(FalNode):
    """
    Match the mouth in a video to a new recording with MuseTalk.
    musetalk, image-to-video, video, lip-sync, dubbing, translation

    Takes footage and sound, changes the mouth region only and has nothing to adjust; LatentSync loops footage that is too short.

    Use cases:
    - Dub a tutorial into another language
    - Fix one mispronounced name in a finished interview
    - Reuse a lecture recording with a corrected text
    - Leave everything but the mouth of a speaker as filmed
    - Lip-sync a clip from two inputs without settings
    """

    endpoint: ClassVar[str] = "fal-ai/musetalk"
    title: ClassVar[str] = "MuseTalk – Lip Sync"
    _required: ClassVar[tuple[str, ...]] = ("source_video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    source_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="source_video_url",
        description="Footage of the speaker whose mouth is redrawn to the new sound.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the mouth follows."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
