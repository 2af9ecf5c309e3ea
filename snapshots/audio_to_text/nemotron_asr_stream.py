class NemotronAsrStream(FalNode):
    """
    Stream a Nemotron transcript piece by piece as it is recognised; the plain Nemotron endpoint delivers the text in one go.
    nemotron, nvidia, audio-to-text, streaming, real-time, speech-recognition

    Its inputs are unpublished.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Roll words across a church hall screen for hard-of-hearing guests
    - Start searching a knowledge base before the caller's sentence ends
    - Show a chess commentator's remarks beside the board as text
    - Prototype a dictation box that fills while you listen
    - Catch a pilot's readback early in a training replay
    """

    class Acceleration(str, Enum):
        NONE = "none"
        LOW = "low"
        MEDIUM = "medium"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/nemotron/asr/stream"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    acceleration: Acceleration = Field(
        default=Acceleration.NONE,
        description="Speed against accuracy: faster settings work on shorter pieces of audio and make a few more word errors.",
    )

    class OutputType(TypedDict):
        output: Any

    async def gen_process(self, context: ProcessingContext) -> AsyncGenerator[OutputType, None]:
        async for results in self.stream(context):
            yield results
