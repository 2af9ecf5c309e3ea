class SpeechToTextTurboStream(FalNode):
    """
    Stream the transcript of a recording with turbo Canary, the quicker of the two streaming versions.
    canary, speech-to-text, transcription, turbo, streaming, partial-results

    Takes a finished sound file and a punctuation switch; plain Turbo returns the whole text at the end.

    Use cases:
    - See the first words of a recorded call quickly
    - Fill a text display from an uploaded talk
    - Start reading a press briefing before turbo has finished it
    - Read the opening words of incoming voice messages early
    - Send turbo's text on sentence by sentence to another node
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text/turbo/stream"
    title: ClassVar[str] = "Canary Turbo – Streaming Speech to Text"
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
