class Zonos2(FalNode):
    """
    Speak text in the voice of a sample with Zonos2, close to the original or more expressive by a switch.
    zonos, text-to-speech, voice-cloning, multilingual, expressive, zero-shot

    Numbers and abbreviations are read by one of ten language codes; the first Zonos takes only sample and text.

    Use cases:
    - Voice an explainer video from a speaker's sample
    - Voice a game character from an actor's sample
    - Give up some likeness for a livelier reading by the accuracy switch
    - Read Korean or German numbers rightly in a cloned voice
    - Tell the model that a studio sample has no background noise
    """

    endpoint: ClassVar[str] = "fal-ai/zonos2"
    title: ClassVar[str] = "Zonos2 – Text to Speech"
    _required: ClassVar[tuple[str, ...]] = ("reference_audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_audio", "text", "language", "accurate_mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    reference_audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="reference_audio_url",
        description="Recording of the voice to clone, one person speaking.",
    )
    text: str = Field(
        default='""Fal" is the fastest solution for your audio generation."',
        description="The words to speak in the cloned voice; an example is set.",
    )
    accurate_mode: bool = Field(
        default=True, description="On keeps closer to the sampled voice; off is more expressive."
    )
    clean_speaker_background: bool = Field(
        default=False, description="Tells the model that the sample has no background noise."
    )
    language: str = Field(
        default="en_us",
        description="Language code by which numbers and abbreviations are read: de, en_gb, en_us, es, fr_fr, it, ja, ko, cmn or pt_br; any other skips that.",
    )
    max_tokens: int | None = Field(
        default=None,
        description="Upper limit for the length of the speech, in audio frames; unset, the model's own limit counts.",
    )
    min_p: float = Field(
        default=0.18,
        description="Drops sound choices whose probability is below this share; higher is safer and more even.",
    )
    temperature: float = Field(
        default=1.15,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_k: int = Field(
        default=106, description="How many of the likeliest choices are in the running; 0 switches the limit off."
    )
    top_p: float | None = Field(
        default=None, description="Share of likely candidates to choose from; 0 switches the limit off."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
