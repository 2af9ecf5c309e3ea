class SpeechToTextTurbo(FalNode):
    """
    Transcribe a recording with the turbo version of NVIDIA's Canary on fal.
    canary, speech-to-text, transcription, turbo, fast, punctuation

    Takes a sound file and a punctuation switch and returns one text, sooner than standard Canary.

    Use cases:
    - Transcribe a backlog of voicemails
    - Make podcast episodes searchable by one complete text each
    - Get the whole text of a voice note for a support ticket at once
    - Get a site inspector's memo in one piece, sooner than from standard Canary
    - Turn hundreds of short calls into one finished text each
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text/turbo"
    title: ClassVar[str] = "Canary Turbo – Speech to Text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "use_pnc")

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The recording to write down; it may be long."
    )
    use_pnc: bool = Field(default=True, description="Sets punctuation and capital letters in the transcript.")

    class OutputType(TypedDict):
        output: str
        partial: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
