class SpeechToText(FalNode):
    """
    Transcribe a recording, even a long one, with NVIDIA's Canary.
    canary, speech-to-text, transcription, punctuation, long-audio, dictation

    A sound file goes in, one finished text comes out, with punctuation and capitals if wanted; Turbo is quicker, Stream sends the text in parts.

    Use cases:
    - Transcribe a two-hour hearing into one finished text
    - Turn dictated notes into text
    - Get one finished transcript of a lecture with standard Canary
    - Save a whole meeting in one piece without capitals or commas for a word count
    - Hand a spoken monologue to the next node as one text for a blog post
    """

    endpoint: ClassVar[str] = "fal-ai/speech-to-text"
    title: ClassVar[str] = "Canary – Speech to Text"
    _required: ClassVar[tuple[str, ...]] = ("audio",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("audio", "use_pnc")

    audio: AudioRef = Field(
        default=AudioRef(), serialization_alias="audio_url", description="The recording to write down; it may be long."
    )
    use_pnc: bool = Field(default=True, description="Sets punctuation and capital letters in the transcript.")

    class OutputType(TypedDict):
        output: str
        partial: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
