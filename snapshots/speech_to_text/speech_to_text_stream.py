class SpeechToTextStream(FalNode):
    """
    Stream a Canary transcription as it forms, so text shows up before the whole file is done.
    canary, speech-to-text, streaming, real-time, transcription, partial-results

    Inputs are unpublished; the non-streaming endpoint returns one finished transcript.

    Use cases:
    - Show a courtroom trainee's words on screen while the tape is read
    - Display rolling text from a lecture upload to a hard-of-hearing student
    - Start translating a press briefing before its transcript ends
    - Watch for an alarm phrase in a long dispatch recording
    - Prototype a caption panel fed by partial results
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text/stream"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "use_pnc")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    use_pnc: bool = Field(default=True, description="Sets punctuation and capital letters in the transcript.")

    class OutputType(TypedDict):
        output: Any

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
