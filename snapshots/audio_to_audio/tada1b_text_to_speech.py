class Tada1bTextToSpeech(FalNode):
    """
    Speak text in the voice of a sample with TADA 1B, the lighter of two sizes, in ten languages.
    tada, audio-to-audio, text-to-speech, voice-cloning, multilingual, small-model

    Takes text and a recording, whose wording is needed unless it is English; the 3B model is the larger one.

    Use cases:
    - Read a script in a cloned voice
    - Record a voice-over in Polish or Arabic
    - Clone voices for a large batch with the light 1B model
    - Speed a cloned reading up by a quarter
    - Let a cloned line ring out with a few extra steps in the 1B size
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
    title: ClassVar[str] = "TADA 1B – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "transcript", "language")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Sample of the voice to speak in, one person only.",
    )
    transcript: str = Field(
        default="",
        description="What is said in the sample. Needed for samples that are not English, since only English is recognised by itself.",
    )
    prompt: str = Field(default="", description="The words to speak in the sampled voice.")
    language: Language = Field(default=Language.EN, description="Language of the text to speak; ch stands for Chinese.")
    num_extra_steps: int = Field(
        default=0, ge=0, le=50, description="Steps added after the text ends, for a dying fall or silence."
    )
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
        description="How strongly repeats are punished; higher avoids loops, too high sounds odd.",
    )
    acoustic_cfg_scale: float = Field(
        default=1.6, ge=0, le=10, description="How strongly the sound is guided by text and sample; higher is stricter."
    )
    noise_temperature: float = Field(
        default=0.9, ge=0, le=2, description="How much chance enters the sound itself: low is even, high varies more."
    )
    num_inference_steps: int = Field(
        default=20, ge=1, le=50, description="Steps in which the sound is worked out; more are better and slower."
    )
    speed_up_factor: float = Field(
        default=1.0, ge=0.5, le=2, description="Pace of the speech: above 1 is faster, below 1 slower."
    )
    output_format: AudioFormatWavMp3 = Field(default=AudioFormatWavMp3.WAV, description="File format of the result.")

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
