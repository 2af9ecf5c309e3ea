class MinimaxSpeech2_8Turbo(FalNode):
    """
    fal-ai/minimax/speech-2.8-turbo on fal.ai: its words are not written yet.
    fal, text-to-speech, draft
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-2.8-turbo"
    title: ClassVar[str] = "MiniMax Speech 2.8 [Turbo]"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "voice_setting")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=10000,
        min_length=1,
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
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
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    pronunciation_dict: PronunciationDict | None = Field(
        default=None, description="How particular words should be pronounced."
    )
    normalization_setting: LoudnessNormalizationSetting | None = Field(
        default=None, description="Targets for the loudness of the speech."
    )
    voice_modify: MinimaxVoiceModify | None = Field(default=None)

    class OutputType(TypedDict):
        output: AudioRef
        duration_ms: int

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
