class MinimaxSpeech2_8Turbo(FalNode):
    """
    Speak up to 10,000 characters quickly with MiniMax Speech 2.8 Turbo, acting laughs and sighs.
    minimax, text-to-speech, speech, turbo, fast, emotion-tags

    The same marks and voice changes as 2.8 HD, which is the finer and slower one.

    Use cases:
    - Voice a chatbot with natural sighs and laughs
    - Draft game dialogue before recording
    - Try timbre and energy settings before the 2.8 HD take
    - Read live-blog posts with a gasp at the goal
    - Record a set of short laughing replies for a talking toy
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/speech-2.8-turbo"
    title: ClassVar[str] = "MiniMax Speech 2.8 Turbo"
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
