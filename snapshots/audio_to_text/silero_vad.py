class SileroVad(FalNode):
    """
    Find out where speech occurs in a recording with Silero VAD: returns whether anyone speaks and the timestamps.
    silero, audio-to-text, vad, voice-activity-detection, speech-timestamps, silence-removal

    It writes no transcript, so use it to cut silence or skip empty files.

    Use cases:
    - Skip empty voicemails before paying for transcription
    - Mark the talking parts of a ten-hour bird hide recording
    - Measure how long pupils spoke in an oral exam
    - Find silences for chapter breaks in a sermon archive
    - Trim dead air from a volunteer's audiobook chapters
    """

    endpoint: ClassVar[str] = "fal-ai/silero-vad"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("has_speech",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )

    class OutputType(TypedDict):
        output: bool
        timestamps: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
