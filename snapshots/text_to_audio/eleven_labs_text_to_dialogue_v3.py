class ElevenLabsTextToDialogueV3(FalNode):
    """
    Speak a scene with many voices in one recording with ElevenLabs' Eleven v3.
    elevenlabs, eleven-v3, text-to-audio, dialogue, multi-speaker, text-to-speech, podcast

    Every line carries its own voice and may hold cues such as [whispers]; the TTS endpoint is for a single voice.

    Use cases:
    - Turn a newsletter into a two-host podcast
    - Record a radio play from its script
    - Voice the whole cast of a visual novel chapter in one file
    - Make two speakers interrupt and laugh at each other by cues
    - Act out a hotel check-in for language learners with two voices
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/text-to-dialogue/eleven-v3"
    title: ClassVar[str] = "ElevenLabs Eleven v3 – Text to Dialogue"
    _required: ClassVar[tuple[str, ...]] = ("inputs",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("inputs", "stability", "language_code")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    inputs: list[DialogueBlock] = Field(
        default=[],
        description="The lines in order, each with its text and a voice. Bracketed cues in the text direct the delivery.",
    )
    stability: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How even the voices stay: 0 is emotional and varied, 1 is steady up to monotonous. Rounded to 0, 0.5 or 1.",
    )
    use_speaker_boost: bool | None = Field(
        default=None, description="Brings the voice closer to the original speaker; takes a little longer."
    )
    pronunciation_dictionary_locators: list[PronunciationDictionaryLocator] = Field(
        default=[], description="Pronunciation dictionaries to apply, in this order; at most three."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    language_code: str | None = Field(
        default=None,
        description="Code of the language to enforce, such as en or de; one that the model lacks ends in an error.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
