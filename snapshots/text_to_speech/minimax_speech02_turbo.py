class MinimaxSpeech02Turbo(FalNode):
    """
    Speak up to 5,000 characters quickly with MiniMax Speech-02 Turbo.
    minimax, text-to-speech, speech, turbo, fast, emotion

    Same settings as Speech-02 HD at three fifths of its price; 2.6 Turbo reads 10,000 characters and times pauses.

    Use cases:
    - Read blog posts aloud for proofing
    - Voice a shop assistant bot's replies
    - Keep warehouse headsets on the 02 Turbo voice that the pickers know
    - Draft a reading that Speech-02 HD then records
    - Call bingo numbers in a cloned 02 voice
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-02-turbo"
    title: ClassVar[str] = "MiniMax Speech-02 Turbo"
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
        default=None, description="Language or dialect that pronunciation should favour."
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
