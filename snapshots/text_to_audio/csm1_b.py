class CSM1B(FalNode):
    """
    Speak a conversation between numbered speakers with Sesame's CSM-1B.
    csm, sesame, text-to-audio, speech, dialogue, voice-clone, open-weights

    Takes the turns as text, and sample recordings with their wording that set each speaker's voice and mood.

    Use cases:
    - Voice a dialogue for a podcast
    - Make a listening exercise for a language course
    - Continue a recorded conversation in the same voices, with consent
    - Number three speakers and let them take turns
    - Carry the mood of a sample recording into new lines
    """

    endpoint: ClassVar[str] = "fal-ai/csm-1b"
    title: ClassVar[str] = "CSM-1B – Conversational Speech"
    _required: ClassVar[tuple[str, ...]] = ("scene",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("scene", "context")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    scene: list[Turn] = Field(
        default=[], description="The turns to speak, in order, each with its text and a speaker number."
    )
    context: list[Speaker] = Field(
        default=[], description="Recordings with transcript and speaker number that show how each speaker sounds."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
