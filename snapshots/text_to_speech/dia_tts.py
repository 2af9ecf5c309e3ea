class DiaTts(FalNode):
    """
    Perform a written dialogue with Dia, laughter and throat clearing included.
    dia, text-to-speech, dialogue, multi-speaker, nonverbal-sounds, podcast

    A script with [S1] and [S2] goes in, one recording comes out in voices of the model's choice; the clone sibling takes your speakers.

    Use cases:
    - Mock up a two-host podcast opening
    - Record a dialogue for a language lesson
    - Hear a screenplay argument between two people before the read-through
    - Let a speaker clear the throat or laugh between two lines
    - Make a role-play for nurses without recording any voice
    """

    endpoint: ClassVar[str] = "fal-ai/dia-tts"
    title: ClassVar[str] = "Dia – Dialogue to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        description="The dialogue script; mark turns with [S1] and [S2] and put sounds such as (laughs) in brackets.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
