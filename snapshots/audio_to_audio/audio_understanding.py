class AudioUnderstanding(FalNode):
    """
    Ask a question about a recording and get a written answer: what is heard, said or played.
    audio-understanding, audio-to-audio, audio-analysis, question-answering, audio-to-text, sound-description

    Text comes out, not audio; detailed_analysis asks for more depth.

    Use cases:
    - Ask which birds can be heard in a dawn garden recording
    - Find out whether an engine noise sounds like a loose belt
    - Describe the mood and instruments of demo tapes for a booker
    - Check if a call centre greeting mentioned the recording notice
    - Summarise a rambling voice memo into three tasks
    """

    endpoint: ClassVar[str] = "fal-ai/audio-understanding"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "detailed_analysis")

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="Audio to work from: the speech, music or noise to follow, change, clone or transcribe.",
    )
    prompt: str = Field(default="", max_length=10000, min_length=1, description="The question about the recording.")
    detailed_analysis: bool = Field(default=False, description="Looks more closely and answers at greater length.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
