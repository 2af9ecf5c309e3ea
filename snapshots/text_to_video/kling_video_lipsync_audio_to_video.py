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
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "video": {
            "max_duration": 10,
            "max_file_size": 104857600,
            "max_height": 1920,
            "max_width": 1920,
            "min_duration": 2,
            "min_height": 720,
            "min_width": 720,
        },
        "audio": {"max_duration": 60, "max_file_size": 5242880, "min_duration": 2},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker: an mp4 or mov of 2 to 10 seconds at 720p or 1080p, up to 100 MB. MP4 or MOV, up to 100 MB, 720 to 1920 px a side, 2 to 10 seconds.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording the lips should follow, 2 to 60 seconds and up to 5 MB. Up to 5 MB, 2 to 60 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
