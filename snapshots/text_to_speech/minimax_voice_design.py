class MinimaxVoiceDesign(FalNode):
    """
    Design a voice from a written description with MiniMax and get its identifier and a spoken sample.
    minimax, text-to-speech, voice-design, custom-voice, voice-id, character-voice

    No recording is needed, unlike Voice Clone; the sample is charged by the character on top.

    Use cases:
    - Design a brand voice for adverts
    - Create a voice for a game character
    - Get a voice identifier without recording anybody
    - Draft three narrators from descriptions for a tender
    - Describe an elderly botanist as guide for a greenhouse tour
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/voice-design"
    title: ClassVar[str] = "MiniMax Voice Design"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "preview_text")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "preview_text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What the voice should be like: age, gender, tone, accent, pace, character.",
    )
    preview_text: str = Field(
        default="",
        max_length=500,
        description="Text that the new voice speaks as a sample; charged by the character on top of the voice.",
    )

    class OutputType(TypedDict):
        output: AudioRef
        custom_voice_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
