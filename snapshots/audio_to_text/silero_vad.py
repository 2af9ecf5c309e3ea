class SileroVad(FalNode):
    """
    Find out when somebody speaks in a recording, with Silero VAD.
    silero, audio-to-text, voice-activity-detection, timestamps, podcast, silence

    Gives the timestamps of speech and whether there is any; it writes no transcript.

    Use cases:
    - Time the speech in a podcast so that its silences can be cut
    - Flag empty voicemails before they reach a transcript node
    - Mark the talking parts of a long recording by start and end time
    - Tell a muted lecture recording from one with speech by a yes or no
    - Get speech times of a reading as cut points for training clips
    """

    endpoint: ClassVar[str] = "fal-ai/silero-vad"
    title: ClassVar[str] = "Silero VAD – Speech Detection"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("has_speech",)}

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The recording in which speech is looked for."
    )

    class OutputType(TypedDict):
        output: bool
        timestamps: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
