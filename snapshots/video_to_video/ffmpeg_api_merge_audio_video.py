class FfmpegApiMergeAudioVideo(FalNode):
    """
    Put an audio track onto a video with FFmpeg, taking the sound from an audio file or from another video and starting it after an offset in seconds.
    ffmpeg, video-to-video, video, audio, merge, soundtrack

    Nothing is generated; picture and sound are only joined.

    Use cases:
    - Lay a recorded choir over a silent cathedral flyover
    - Start a voice-over two seconds into a solar panel explainer
    - Replace camera sound with the recorder's track from a lecture
    - Join a generated song to the generated dance clip that goes with it
    - Borrow the audio of one concert take for a better-framed one
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/merge-audio-video"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "start_offset")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The source footage that this endpoint works on.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The sound to lay under the picture: an audio file, or a video whose sound is used.",
    )
    start_offset: float = Field(
        default=0.0, ge=0, description="Second of the video at which the sound sets in; zero starts both together."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
