class MinimaxSpeech2_8Hd(FalNode):
    """
    Speak up to 10,000 characters with MiniMax Speech 2.8 HD, acting laughs and sighs written in the text.
    minimax, text-to-speech, speech, hd, emotion-tags, voice-over, expressive

    Pauses are timed, and pitch, energy and timbre can be shifted; 2.6 HD has no laughs or shifts, 2.8 Turbo is quicker.

    Use cases:
    - Record a lively audiobook chapter
    - Voice an advert with a natural laugh
    - Let a narrator yawn or clear the throat by a mark in brackets
    - Darken the timbre of a ready-made voice for a villain
    - Give a final radio spot more energy without changing the speaker
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-2.8-hd"
    title: ClassVar[str] = "MiniMax Speech 2.8 HD"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice_setting", "voice_modify", "language_boost")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=10000,
        min_length=1,
        description="The text to speak. <#1.5#> pauses that many seconds, 0.01 to 99.99; (laughs), (sighs), (gasps), (yawns), (coughs), (sniffs), (groans) or (clears throat) are acted.",
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
    voice_modify: MinimaxVoiceModify | None = Field(
        default=None, description="Changes to the chosen voice: its pitch, energy and timbre."
    )

    class OutputType(TypedDict):
        output: AudioRef
        duration_ms: int

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
