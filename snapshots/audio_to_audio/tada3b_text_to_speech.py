class Tada3bTextToSpeech(FalNode):
    """
    Speak text in the voice of a sample with TADA 3B, which keeps speech and text aligned one to one.
    tada, audio-to-audio, text-to-speech, voice-cloning, multilingual, audiobook

    Takes text and a recording, in ten languages; the 1B variant has the same inputs and is lighter.

    Use cases:
    - Narrate an audiobook chapter in a cloned voice
    - Dub a line into Italian in the speaker's voice
    - Render the final reading after drafts with the 1B size
    - Clone a Japanese speaker from a sample and its transcript in the 3B size
    - Slow a cloned safety notice down in the larger model
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

    endpoint: ClassVar[str] = "fal-ai/tada/3b/text-to-speech"
    title: ClassVar[str] = "TADA 3B – Text to Speech"
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
