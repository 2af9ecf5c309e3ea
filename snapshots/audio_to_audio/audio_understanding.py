class AudioUnderstanding(FalNode):
    """
    Answer a question about a recording in writing: what is heard, said or played.
    audio-understanding, audio-to-audio, audio-analysis, question-answering, audio-to-text, summary

    Sound and question go in, text comes out, no sound; a switch asks for more depth. The OpenRouter node lets you choose the model.

    Use cases:
    - Summarise a voice memo into a task list
    - Describe the mood of MP3 tracks for a music catalogue
    - Ask whether a phone recording of an engine sounds like a loose belt
    - Check that a sales call recording contains the legal notice
    - Put a ten-thousand-character checklist to one recorded interview
    """

    endpoint: ClassVar[str] = "fal-ai/audio-understanding"
    title: ClassVar[str] = "Audio Understanding"
    _required: ClassVar[tuple[str, ...]] = ("audio", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "prompt", "detailed_analysis")

    audio: AudioRef = Field(
        default=AudioRef(),
        serialization_alias="audio_url",
        description="The recording that the question is about: speech, music or sounds.",
    )
    prompt: str = Field(
        default="", max_length=10000, min_length=1, description="The question or task about the recording."
    )
    detailed_analysis: bool = Field(default=False, description="Looks more closely and answers at greater length.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
