class HeygenV3LipsyncSpeed(FalNode):
    """
    Match a speaker's lips to new sound quickly with HeyGen's fast mode, which works from the sound alone.
    heygen, video-to-video, video, lip-sync, dubbing, captions, fast

    The same settings as Precision at half the price: whole video or a stretch, captions on request.

    Use cases:
    - Dub tutorial clips with recordings your own speaker made
    - Put a newly recorded greeting into a customer video
    - Check how a studio recording sits on the lips before the Precision run
    - Fit a lecturer's lips to a voice track recorded again in the studio
    - Swap one sentence in a daily clip by its start and end second
    """

    endpoint: ClassVar[str] = "fal-ai/heygen/v3/lipsync/speed"
    _required: ClassVar[tuple[str, ...]] = ("video", "audio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "start_time", "end_time", "enable_caption")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Footage of the speaker whose lips should follow the new sound.",
    )
    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording that replaces the speech in the video.",
    )
    title: str | None = Field(default=None, description="Name of your own for this lip-sync job.")
    enable_caption: bool = Field(
        default=False, description="Makes captions for the video; a caption file can come back with it."
    )
    enable_dynamic_duration: bool = Field(
        default=True, description="Lets the video get longer or shorter to fit the new recording."
    )
    disable_music_track: bool = Field(default=False, description="Takes the background music out of the source video.")
    enable_speech_enhancement: bool = Field(default=False, description="Improves the sound of the new recording.")
    start_time: float | None = Field(
        default=None, ge=0, description="Second of the video at which the new lip movement begins."
    )
    end_time: float | None = Field(
        default=None, ge=0, description="Second of the video at which the new lip movement ends."
    )

    class OutputType(TypedDict):
        output: VideoRef
        caption_file: AssetRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
