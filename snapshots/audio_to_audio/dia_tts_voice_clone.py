class DiaTtsVoiceClone(FalNode):
    """
    Perform a written dialogue with the voice-clone version of Dia.
    dia, audio-to-audio, voice-cloning, dialogue, multi-speaker, text-to-speech

    Fal lists the script alone as its input and no sample recording, so speakers cannot be chosen here; plain Dia takes the same [S1] and [S2] script.

    Use cases:
    - Record a two-person advert from a script
    - Voice a dialogue scene for an animatic
    - Get a second reading of a scene that plain Dia has spoken
    - Read a script marked [S1] and [S2] aloud in two voices
    - Speak a customer and agent exchange for support training
    """

    endpoint: ClassVar[str] = "fal-ai/dia-tts/voice-clone"
    title: ClassVar[str] = "Dia Voice Clone – Dialogue to Speech"
    _required: ClassVar[tuple[str, ...]] = ("text",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("text",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    text: str = Field(
        default="",
        description="The dialogue script; [S1] and [S2] mark the turns, sounds such as (laughs) stand in brackets.",
    )

    class OutputType(TypedDict):
        output: AudioRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
