class SpeechToText(FalNode):
    """
    Transcribe a long recording with the Canary speech model, punctuation and capitals included if wanted; the standard version, with a turbo and streaming siblings.
    canary, speech-to-text, transcription, punctuation, long-audio, speech

    Use cases:
    - Turn a two-hour planning hearing into punctuated text
    - Write out a carpenter's dictated quote notes
    - Transcribe a sociology student's first interview without capitals for coding
    - Get text of a lighthouse keeper's taped memoir
    - Draft blog posts from a gardener's spoken rounds
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text"
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
