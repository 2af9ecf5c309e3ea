class MinimaxSpeech26Turbo(FalNode):
    """
    Speak up to 10,000 characters quickly with MiniMax Speech 2.6 Turbo, with timed pauses and even loudness.
    minimax, text-to-speech, speech, turbo, fast, long-text

    Settings as in 2.6 HD at three fifths of its price; 2.8 Turbo adds laughs and voice changes.

    Use cases:
    - Turn a morning bulletin into audio
    - Read long support answers aloud
    - Preview the pauses of a meditation before the 2.6 HD recording
    - Add new stops to bus announcements that 2.6 Turbo speaks
    - Draft a chapter of ten thousand characters for a 2.6 HD recording
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-2.6-turbo"
    title: ClassVar[str] = "MiniMax Speech 2.6 Turbo"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice_setting", "language_boost", "normalization_setting")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=10000,
        min_length=1,
        description="The text to speak; a newline starts a paragraph. <#1.5#> between words pauses that many seconds, from 0.01 to 99.99 with two decimals at most; never set two markers in a row.",
    )
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
        default=None, description="Language or dialect that pronunciation should favour."
    )
    output_format: AudioDelivery = Field(
        default=AudioDelivery.HEX,
        description="How the service hands over the speech: as the address of a file or as hexadecimal text.",
    )
    pronunciation_dict: PronunciationDict | None = Field(
        default=None, description="How particular words should be pronounced."
    )
    normalization_setting: LoudnessNormalizationSetting | None = Field(
        default=None, description="Targets for the loudness of the speech."
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration_ms: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
