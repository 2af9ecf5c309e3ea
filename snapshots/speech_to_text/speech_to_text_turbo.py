class SpeechToTextTurbo(FalNode):
    """
    Transcribe audio with the turbo version of the Canary endpoint: the same file and punctuation switch, quicker turnaround than the standard one.
    canary, speech-to-text, turbo, fast, transcription, punctuation

    Use cases:
    - Clear a backlog of nine hundred short voicemails
    - Get text from a foreman's walk-round before he reaches the office
    - Index a podcast back catalogue for keyword search
    - Turn WhatsApp voice notes into tickets for a plumbing firm
    - Transcribe rehearsal notes while the cast is still changing
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text/turbo"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "use_pnc")

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    use_pnc: bool = Field(default=True, description="Sets punctuation and capital letters in the transcript.")

    class OutputType(TypedDict):
        output: str
        partial: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
