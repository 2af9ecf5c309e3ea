class SpeechToTextStream(FalNode):
    """
    Stream the transcript of a recording with NVIDIA's Canary while it is being written.
    canary, speech-to-text, transcription, streaming, partial-results, punctuation

    Takes a finished sound file, not a microphone, and sends text in parts; the plain node returns it in one piece.

    Use cases:
    - Show the text of a long recording as it appears
    - Watch a transcript grow during a demo
    - Hand the first paragraphs of a hearing on before the end is done
    - Get the early parts of a dispatch recording in time to look for an alarm phrase
    - Follow standard Canary's progress on a long file
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text/stream"
    title: ClassVar[str] = "Canary – Streaming Speech to Text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "use_pnc")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The recording to write down; it may be long."
    )
    use_pnc: bool = Field(default=True, description="Sets punctuation and capital letters in the transcript.")

    class OutputType(TypedDict):
        output: Any

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
