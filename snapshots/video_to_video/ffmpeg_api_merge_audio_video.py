class FfmpegApiMergeAudioVideo(FalNode):
    """
    Put a sound track onto a video with FFmpeg.
    ffmpeg, video-to-video, video, audio, merge, soundtrack, voice-over

    The sound comes from an audio file or from another video and can set in some seconds later; picture and sound are only joined, nothing is generated.

    Use cases:
    - Add background music to a silent product clip
    - Put the recorder's sound under an interview without redrawing the speaker's lips
    - Start a voice-over two seconds into an explainer
    - Borrow the sound of one take for a better framed one
    - Lay rain sounds under a landscape shot with nobody in it
    """

    endpoint: ClassVar[str] = "fal-ai/ffmpeg-api/merge-audio-video"
    title: ClassVar[str] = "FFmpeg – Merge Audio and Video"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "start_offset")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video that gives the picture."
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
