class SmartTurn(FalNode):
    """
    Decide whether a speaker has finished a turn, with Pipecat's Smart Turn: audio in, complete or incomplete out, plus the probability.
    smart-turn, pipecat, speech-to-text, turn-detection, voice-agent, end-of-turn

    It does not transcribe.

    Use cases:
    - Stop a booking bot from interrupting callers mid-sentence
    - Test recorded hesitations to tune a kiosk's reply delay
    - Measure how often interviewers cut witnesses off
    - Label a corpus of utterances as finished or trailing away
    - Decide when a tutoring avatar should answer a stuttering pupil
    """

    endpoint: ClassVar[str] = "fal-ai/smart-turn"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("metrics",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )

    class OutputType(TypedDict):
        output: dict[str, Any]
        prediction: int
        probability: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
