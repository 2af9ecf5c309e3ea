class CSM1B(FalNode):
    """
    Speak a conversation between numbered speakers with Sesame's CSM-1B: give the turns, and add earlier audio with its transcript to set each voice and the mood.
    csm, sesame, text-to-audio, speech, audio, dialogue, conversational

    Use cases:
    - Hear two speakers bargain over a rug for a language lesson
    - Continue a recorded chat in the speakers' voices, with their consent
    - Prototype a help-desk dialogue with natural pauses
    - Turn an interview transcript into two-voice audio
    - Read a crosstalk comedy sketch aloud before rehearsal
    """

    endpoint: ClassVar[str] = "fal-ai/csm-1b"
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
