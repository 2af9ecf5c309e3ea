class ElevenlabsDubbing(FalNode):
    """
    Dub a video into another language with ElevenLabs, keeping the speakers apart.
    elevenlabs, audio-to-video, dubbing, translation, localization, multi-speaker

    Translates and speaks by itself, from one file and a language code; a recording is accepted too, but fal promises the dubbed file for a video only.

    Use cases:
    - Dub a training video into Portuguese
    - Translate a promotional video and keep its speakers apart
    - Switch highest resolution off for a draft dub of a long webinar
    - Name the number of speakers in a noisy panel before dubbing
    - State that a clip is in Polish when detection could take it for Czech
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/dubbing"
    title: ClassVar[str] = "ElevenLabs – Dubbing"
    _required: ClassVar[tuple[str, ...]] = ("target_lang",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "audio", "target_lang", "num_speakers")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording to dub, if there is no video; a video goes before it. By fal's text the result is filled in only when a video was given.",
    )
    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="The video whose speech is to be translated and spoken anew; give this or a recording. It goes first when both are given.",
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
