class SoniloV1_1VideoToVideoSoundEffects(FalNode):
    """
    Put sound effects under a video with Sonilo 1.1 and get the clip and its sound file back.
    sonilo, video-to-video, video, sound-effects, sfx, foley, add-audio

    Scenes are found by themselves or set by you with a prompt each; the audio sibling returns the sound alone.

    Use cases:
    - Add sound to a silent generated film
    - Give an animation its footsteps and doors
    - Return the clip with effects and the stem as FLAC in one run
    - Set thunder for the first scene and birdsong for the second, inside the video
    - Score a multi-scene trailer with effects by its cut times
    """

    endpoint: ClassVar[str] = "sonilo/v1.1/video-to-video-sound-effects"
    title: ClassVar[str] = "Sonilo 1.1 – Video with Sound Effects"
    _required: ClassVar[tuple[str, ...]] = ("video",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "segments", "audio_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Clip that should get sound effects; the sound becomes as long as it is.",
    )
    prompt: str | None = Field(
        default=None, description="Kind of sound wanted in all scenes; unset, the video is described by itself."
    )
    audio_format: UploadAudioFormat | None = Field(
        default=None,
        description="Format of the separate sound file, aac unless set; the sound in the video is always AAC.",
    )
    segments: list[SoniloSfxSegment] = Field(
        default=[],
        description="Stretches of the video, each with its own sound, without gaps; unset, scenes are found by themselves.",
    )

    class OutputType(TypedDict):
        output: VideoRef
        audio: AudioRef
        videos: list[VideoRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
