class SmartTurn(FalNode):
    """
    Decide whether a speaker has finished a turn with Pipecat's open Smart Turn.
    smart-turn, pipecat, speech-to-text, turn-detection, voice-agent, end-of-turn

    Takes a recording, gives complete or incomplete with a probability; it does not write the speech down.

    Use cases:
    - Tell a phone assistant whether a caller has finished
    - Check recordings of calls for cut-off answers
    - Label training recordings as finished or trailing speech
    - Test whether recorded kiosk requests sound finished or merely paused
    - Give a workflow the yes or no on which it branches when a speaker stops
    """

    endpoint: ClassVar[str] = "fal-ai/smart-turn"
    title: ClassVar[str] = "Smart Turn – Speech End Detection"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("metrics",)}

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Recording of what the speaker has said so far.",
    )

    class OutputType(TypedDict):
        output: dict[str, Any]
        prediction: int
        probability: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
