class DiaTts(FalNode):
    """
    Perform a written dialogue with Dia: speaker turns and sounds such as laughter or throat clearing go in as text, one audio file comes out.
    dia, text-to-speech, dialogue, two-speakers, nonverbal-sounds, speech

    For given voices use its voice-clone sibling.

    Use cases:
    - Act out a customer and barista exchange for a language lesson
    - Mock up a two-host podcast cold open with a shared laugh
    - Try a sitcom scene aloud before the read-through
    - Produce a doctor and patient role-play for nursing students
    - Hear how a visual novel's argument sounds between sisters
    """

    endpoint: ClassVar[str] = "fal-ai/dia-tts"
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
