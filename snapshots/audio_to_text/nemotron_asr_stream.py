class NemotronAsrStream(FalNode):
    """
    Transcribe a recording with NVIDIA's Nemotron and receive the text piece by piece as it is recognised.
    nemotron, nvidia, audio-to-text, transcription, streaming, speech-recognition, asr

    Takes a sound file, not a microphone; the plain version returns the text in one go.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Put a recorded lecture into text
    - Write up a dictation from a recorder
    - Pass the first sentences on before a long file is done
    - Show the transcript of an uploaded call as it grows
    - Receive an hour-long recording's text in pieces that can be searched early
    """

    class Acceleration(str, Enum):
        NONE = "none"
        LOW = "low"
        MEDIUM = "medium"
        HIGH = "high"

    endpoint: ClassVar[str] = "fal-ai/nemotron/asr/stream"
    title: ClassVar[str] = "Nemotron ASR – Streamed Transcription"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "acceleration")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ()}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="Recording of speech to transcribe."
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
