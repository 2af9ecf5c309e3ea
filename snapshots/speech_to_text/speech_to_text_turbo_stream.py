class SpeechToTextTurboStream(FalNode):
    """
    Stream partial transcripts from the turbo Canary model: the version to try when the first words must appear soonest.
    canary, speech-to-text, turbo, streaming, real-time, low-latency

    Inputs are unpublished; see the turbo endpoint for the file form.

    Use cases:
    - Feed quick partial text to a voice-controlled lighting desk demo
    - Caption a hackathon pitch with as little lag as possible
    - Trigger sound effects when a narrator's cue words appear
    - Compare first-word delay between turbo and standard streams
    - Show a dispatcher the caller's words as the clip is processed
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text/turbo/stream"
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
