class ElevenlabsDubbing(FalNode):
    """
    Dub a video or a recording into another language with ElevenLabs, keeping the speakers apart.
    elevenlabs, audio-to-video, dubbing, translation, localization, multi-speaker

    Translates and speaks by itself, from one file and a language code; source language and speaker count may be left to it.

    Use cases:
    - Dub a training video into Portuguese
    - Translate a YouTube video with its voices
    - Release a two-host talk in Hindi with both voices apart
    - Name the number of speakers in a noisy panel before dubbing
    - Dub an audio file when there is no picture
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/dubbing"
    title: ClassVar[str] = "ElevenLabs – Dubbing"
    _required: ClassVar[tuple[str, ...]] = ("target_lang",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "target_lang", "num_speakers")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording to dub; give this or a video. A video is used when both are given.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video whose speech is to be translated and spoken anew; it goes before the recording when both are given.",
    )
    target_lang: str = Field(default="", description="Two-letter code of the language to dub into, such as es or hi.")
    source_lang: str | None = Field(default=None, description="Code of the language spoken now; unset, it is detected.")
    num_speakers: int | None = Field(
        default=None, ge=1, le=50, description="How many people talk; unset, they are counted by the model."
    )
    highest_resolution: bool = Field(
        default=True, description="Dubs the video at its best resolution; off may return a smaller one sooner."
    )

    class OutputType(TypedDict):
        output: VideoRef
        target_lang: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
