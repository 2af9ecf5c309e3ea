class DiaTtsVoiceClone(FalNode):
    """
    Perform new dialogue in the voices of a reference recording with Dia: give the audio, its transcript and the new script.
    dia, audio-to-audio, voice-cloning, dialogue, text-to-speech, two-speakers

    The plain Dia endpoint picks its own voices.

    Use cases:
    - Re-record a podcast's misread sponsor line in both hosts' voices
    - Write a new scene for two actors from an old audio drama
    - Let a ventriloquist and dummy answer fan questions
    - Extend a language course dialogue after a chapter is revised
    - Try alternate punchlines in a comedy pair's recorded voices
    """

    endpoint: ClassVar[str] = "fal-ai/dia-tts/voice-clone"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="", description="New dialogue to perform in the reference voices; mark turns with [S1] and [S2]."
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
