class MinimaxSpeech26Turbo(FalNode):
    """
    Speak long text at speed with MiniMax Speech 2.6 Turbo: 10,000 characters, pause markers and loudness control as in 2.6 HD, for when waiting matters more than the last bit of finish.
    minimax, text-to-speech, speech, speech-2.6, turbo, fast

    Use cases:
    - Read the whole morning bulletin to a radio station's night listeners
    - Turn a lengthy repair manual page into workshop audio
    - Preview a meditation's pause lengths before the HD render
    - Read parish council minutes to members who missed the meeting
    - Speak long support answers in a booking assistant
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-2.6-turbo"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice_setting", "language_boost", "normalization_setting")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=10000,
        min_length=1,
        description="The text to speak; <#1.5#> between words inserts a pause of that many seconds, a newline starts a paragraph.",
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
    normalization_setting: LoudnessNormalizationSetting | None = Field(
        default=None, description="Targets for the loudness of the speech."
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration_ms: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
