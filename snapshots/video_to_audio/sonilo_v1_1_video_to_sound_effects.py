class SoniloV1_1VideoToSoundEffects(FalNode):
    """
    Generate sound effects as long as a video with Sonilo 1.1, as a sound file.
    sonilo, video-to-audio, sound-effects, sfx, foley, scenes

    Scenes are found and described by themselves, or set by you with a prompt each; the video sibling also returns the clip.

    Use cases:
    - Make a foley track for a silent film
    - Get ambience for drone footage as sound alone
    - Describe the sound of each scene of a short by its times
    - Steer all scenes at once with one prompt, without getting video back
    - Send a mixer nothing but the effects of a clip as WAV
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-sound-effects"
    title: ClassVar[str] = "Sonilo 1.1 – Video to Sound Effects"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "segments", "audio_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip to which the effects are fitted; the sound becomes as long as it is.",
    )
    prompt: str | None = Field(
        default=None, description="Kind of sound wanted in all scenes; unset, the video is described by itself."
    )
    audio_format: UploadAudioFormat | None = Field(
        default=None,
        description="File format of the sound, aac unless set: wav and flac lose nothing, mp3 and aac are small.",
    )
    segments: list[SoniloSfxSegment] = Field(
        default=[],
        description="Stretches of the video, each with its own sound, without gaps; unset, scenes are found by themselves.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        audios: list[AudioRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
