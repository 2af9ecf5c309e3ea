class KlingVideoLipsyncAudioToVideo(FalNode):
    """
    Re-sync a speaker's lips in your video to a recording with Kling LipSync: footage of 2 to 10 seconds at 720p or 1080p, audio of 2 to 60 seconds.
    kling, text-to-video, video, lip-sync, dubbing, audio-driven

    The text twin speaks typed words instead.

    Use cases:
    - Dub a ten-second castle greeting into Welsh from a local reader
    - Give a generated fisherman clip a real fisherman's words
    - Patch a fluffed tagline in a car dealer's finished spot
    - Sing a new chorus through last summer's band footage
    - Match an actress to the looped line from the sound booth
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/lipsync/audio-to-video"
    _required: ClassVar[tuple[str, ...]] = ("audio", "video")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording the lips should follow, 2 to 60 seconds and up to 5 MB.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker: an mp4 or mov of 2 to 10 seconds at 720p or 1080p, up to 100 MB.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
