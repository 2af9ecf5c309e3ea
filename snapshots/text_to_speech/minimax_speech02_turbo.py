class MinimaxSpeech02Turbo(FalNode):
    """
    Generate speech fast with MiniMax Speech-02 Turbo from texts of up to 5,000 characters; same settings as Speech-02 HD, at lower delay and with less polish.
    minimax, text-to-speech, speech, speech-02, turbo, low-latency

    Use cases:
    - Reply by voice in a hardware shop's WhatsApp assistant
    - Proof-listen a blog post before publishing it
    - Read turn-by-turn orienteering clues to a runner
    - Call out bingo numbers at a care home evening
    - Speak stock counts back to a warehouse picker
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-02-turbo"
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
