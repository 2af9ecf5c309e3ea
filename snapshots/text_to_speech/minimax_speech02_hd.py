class MinimaxSpeech02Hd(FalNode):
    """
    Speak up to 5,000 characters with MiniMax Speech-02 HD in a chosen voice, mood, pitch and pace.
    minimax, text-to-speech, speech, hd, narration, emotion, voice-over

    Voice Clone speaks its sample with this model by default; 2.6 HD reads twice as much and times pauses.

    Use cases:
    - Record a voice-over for a documentary
    - Produce hold messages for a company
    - Let a voice cloned with Speech-02 HD read a whole script
    - Record a new chapter to match an audiobook that 02 HD has read
    - Keep a long-running series on the 02 generation's sound
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-02-hd"
    title: ClassVar[str] = "MiniMax Speech-02 HD"
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
