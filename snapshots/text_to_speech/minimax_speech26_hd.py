class MinimaxSpeech26Hd(FalNode):
    """
    Narrate as many as 10,000 characters with MiniMax Speech 2.6 HD, twice the earlier limit, with timed pause markers and loudness normalization.
    minimax, text-to-speech, speech, speech-2.6, hd, long-text

    Use cases:
    - Read a full guided meditation with pauses of exactly eight seconds
    - Record a lecture handout to a podcast's loudness target
    - Narrate a long ghost story in one request with breaths between scenes
    - Prepare dictation exercises with silent gaps for writing
    - Voice a cathedral's complete audio tour script at even volume
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-2.6-hd"
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
