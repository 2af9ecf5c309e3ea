class Tada1bTextToSpeech(FalNode):
    """
    fal-ai/tada/1b/text-to-speech on fal.ai: its words are not written yet.
    fal, audio-to-audio, draft
    """

    class Language(str, Enum):
        EN = "en"
        AR = "ar"
        CH = "ch"
        DE = "de"
        ES = "es"
        FR = "fr"
        IT = "it"
        JA = "ja"
        PL = "pl"
        PT = "pt"

    endpoint: ClassVar[str] = "fal-ai/tada/1b/text-to-speech"
    title: ClassVar[str] = "Tada TTS 1B Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    transcript: str = Field(default="")
    prompt: str = Field(
        default="",
        description="What you want the model to make, change, find or answer, in plain words; the more concrete, the closer the result.",
    )
    language: Language = Field(
        default=Language.EN, description="Language that is spoken; left to itself, the model recognises or guesses it."
    )
    num_extra_steps: int = Field(default=0, ge=0, le=50)
    temperature: float = Field(
        default=0.6,
        ge=0,
        le=2,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=0.9,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    repetition_penalty: float = Field(
        default=1.1,
        ge=1,
        le=2,
        description="How strongly repeats are punished; higher avoids loops and stutter, too high sounds odd.",
    )
    acoustic_cfg_scale: float = Field(default=1.6, ge=0, le=10)
    noise_temperature: float = Field(default=0.9, ge=0, le=2)
    num_inference_steps: int = Field(
        default=20, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    speed_up_factor: float = Field(default=1.0, ge=0.5, le=2)
    output_format: AudioFormatWavMp3 = Field(
        default=AudioFormatWavMp3.WAV,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
