class MinimaxSpeech26Hd(FalNode):
    """
    Speak up to 10,000 characters with MiniMax Speech 2.6 HD, with pauses timed in the text and even loudness.
    minimax, text-to-speech, speech, hd, long-text, narration, loudness

    Twice the length of 2.5 and 02; 2.8 HD adds laughs and sighs and changes the voice.

    Use cases:
    - Narrate a long article in one go
    - Record a guided meditation
    - Set silent gaps of exactly eight seconds in a dictation
    - Bring a ten-thousand-character lecture to a podcast's loudness
    - Narrate a whole audio tour evenly without interjections
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-2.6-hd"
    title: ClassVar[str] = "MiniMax Speech 2.6 HD"
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
