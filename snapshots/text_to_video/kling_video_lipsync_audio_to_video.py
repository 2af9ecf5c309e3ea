class KlingVideoLipsyncAudioToVideo(FalNode):
    """
    Match a speaker's lips to your recording with Kling LipSync.
    kling, text-to-video, video, lip-sync, dubbing, audio-driven

    Takes footage of 2 to 10 seconds at 720p or 1080p and up to 60 seconds of audio; the text sibling speaks a typed line.

    Use cases:
    - Dub a short advert into another language
    - Give a generated character a recorded voice
    - Patch a fluffed tagline with the studio take
    - Match an actress to a line looped in the booth
    - Let a ten-second clip sing a new chorus
    """

    endpoint: ClassVar[str] = "fal-ai/kling-video/lipsync/audio-to-video"
    title: ClassVar[str] = "Kling Lipsync – Audio to Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "video": {
            "max_duration": 10,
            "max_file_size": 104857600,
            "max_height": 1920,
            "max_width": 1920,
            "min_duration": 2,
            "min_height": 720,
            "min_width": 720,
            "formats": ["mov", "mp4"],
        },
        "audio": {"max_duration": 60, "max_file_size": 5242880, "min_duration": 2},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker, with the face in view. MP4 or MOV, up to 100 MB, 720 to 1920 px a side, 2 to 10 seconds.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording that the lips should follow. Up to 5 MB, 2 to 60 seconds.",
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
