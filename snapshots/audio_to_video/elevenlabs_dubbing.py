class ElevenlabsDubbing(FalNode):
    """
    Dub a video or audio file into another language with ElevenLabs, keeping the speakers apart; source language and speaker count are detected unless you set them.
    elevenlabs, audio-to-video, dubbing, translation, localization, multi-speaker

    Use cases:
    - Dub a vet's puppy care video into Polish for new owners
    - Release a two-person cooking show in Hindi
    - Translate a factory induction film for a Portuguese shift
    - Bring a German organ builder's talk to Japanese visitors
    - Offer a hiking guide's audio diary in French
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/dubbing"
    _required: ClassVar[tuple[str, ...]] = ("target_lang",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "target_lang", "num_speakers")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video whose speech is to be translated and spoken anew.",
    )
    target_lang: str = Field(default="", description="Code of the language to dub into.")
    source_lang: str | None = Field(default=None, description="Language of the original; left out, it is detected.")
    num_speakers: int | None = Field(
        default=None, ge=1, le=50, description="How many people talk; left out, they are counted automatically."
    )
    highest_resolution: bool = Field(
        default=True, description="Dubs the video at its best resolution; off may return a smaller one sooner."
    )

    class OutputType(TypedDict):
        output: VideoRef
        target_lang: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
