class ElevenLabsTextToDialogueV3(FalNode):
    """
    Speak a scene with many voices in one recording with ElevenLabs' Eleven v3: each line carries its own voice and may hold bracketed cues such as [whispers].
    elevenlabs, eleven-v3, text-to-audio, speech, audio, dialogue, multi-speaker

    For one speaker use the v3 TTS endpoint.

    Use cases:
    - Perform a quarrel between two garden gnomes with laughs and sighs
    - Record a doctor and patient for nursing students to listen to
    - Voice the cast of a visual novel's first chapter
    - Turn a two-host newsletter into a morning listen
    - Act out a hotel check-in for learners of Portuguese
    """

    endpoint: ClassVar[str] = "fal-ai/elevenlabs/text-to-dialogue/eleven-v3"
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
        description="How even the voice stays: low is emotional and varied, high is steady up to monotonous.",
    )
    use_speaker_boost: bool | None = Field(
        default=None, description="Brings the voice closer to the original speaker; takes a little longer."
    )
    pronunciation_dictionary_locators: list[PronunciationDictionaryLocator] = Field(
        default=[], description="Pronunciation dictionaries to apply, in this order."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    language_code: str | None = Field(
        default=None, description="Code of the language, such as en or de, if it is not to be detected."
    )

    class OutputType(TypedDict):
        output: AudioRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
