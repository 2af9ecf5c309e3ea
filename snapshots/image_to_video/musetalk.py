class Musetalk(FalNode):
    """
    Re-sync the lips in an existing video to new audio with MuseTalk, a real-time-class lip-sync model.
    musetalk, image-to-video, video, lip-sync, dubbing, real-time

    Takes footage, not a still; only the mouth region changes and there is nothing else to set.

    Use cases:
    - Dub a carpentry tutorial into Polish with matching lips
    - Fix one mispronounced sponsor name in a finished interview
    - Reuse last term's lecturer footage with a corrected recording
    - Fit a translated eulogy to the original speaker's film
    - Make a weather presenter clip say tomorrow's forecast
    """

    endpoint: ClassVar[str] = "fal-ai/musetalk"
    _required: ClassVar[tuple[str, ...]] = ("source_video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("source_video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    source_video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="source_video_url",
        description="Footage of the speaker whose mouth is to be redrawn to the new sound.",
    )
    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The speech or song that the lips follow."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
