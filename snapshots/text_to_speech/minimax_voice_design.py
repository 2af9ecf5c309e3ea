class MinimaxVoiceDesign(FalNode):
    """
    Invent a MiniMax voice from a written description, no recording needed; you get a spoken preview and a voice id for MiniMax's speech endpoints.
    minimax, text-to-speech, voice-design, custom-voice, voice-id, speech

    Use cases:
    - Describe a patient elderly botanist to guide greenhouse visitors
    - Create a crisp airport-style announcer for a board game app
    - Invent a mischievous fox for a forest kindergarten's stories
    - Draft three brand voices for a bank's tender without hiring talent
    - Design a sleepy robot janitor and reuse its id all season
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/voice-design"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "preview_text")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "preview_text")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("audio",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What the voice should be like: age, gender, tone, accent, pace, character.",
    )
    preview_text: str = Field(
        default="", max_length=500, description="A sample text for the new voice to speak; billed by the character."
    )

    class OutputType(TypedDict):
        output: AudioRef
        custom_voice_id: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
