class MinimaxSpeech02Hd(FalNode):
    """
    Speak up to 5,000 characters with MiniMax Speech-02 HD, choosing voice, emotion, pitch and speed; the fidelity-first model of the 02 generation, and at home with cloned MiniMax voices.
    minimax, text-to-speech, speech, speech-02, hd, emotion

    Use cases:
    - Narrate a documentary on beekeeping with a cloned presenter
    - Record exam listening passages in clear Portuguese
    - Read a crime novella's confession with the fearful setting
    - Produce hold messages for a conservatory at 44.1 kHz
    - Voice an orchestra's concert programme for blind patrons
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-02-hd"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text", "voice_setting", "language_boost", "audio_setting")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(default="", max_length=5000, min_length=1, description="The words to speak, exactly as written.")
    voice_setting: VoiceSetting = Field(
        default_factory=lambda: VoiceSetting(
            voice_id="Wise_Woman", speed=1, pitch=0, english_normalization=False, vol=1
        ),
        description="How the text is read: voice, pace, loudness, pitch and mood.",
    )
    audio_setting: AudioSetting | None = Field(
        default=None, description="Sound file settings: format, sample rate, bit rate and channels."
    )
    language_boost: LanguageBoost | None = Field(
        default=None,
        description="Language or dialect that pronunciation should favour; left out, it is recognised from the text.",
    )
    output_format: AudioDelivery = Field(
        default=AudioDelivery.HEX,
        description="How the service hands over the speech: as the address of a file or as hexadecimal text.",
    )
    pronunciation_dict: PronunciationDict | None = Field(
        default=None, description="How particular words should be pronounced."
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration_ms: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
