class VideoUnderstanding(FalNode):
    """
    Ask a question of up to 2,000 characters about a video and read the answer as text; detailed_analysis requests a longer, closer reading.
    video-understanding, vision, video-to-text, question-answering, video-analysis, summary

    Use cases:
    - Ask when the lorry reverses in a loading dock recording
    - Summarise a cookery demonstration into numbered steps
    - List every exercise shown in a physiotherapy home video
    - Find out whether the presenter mentions the refund policy on screen
    - Review a driving lesson clip for missed mirror checks
    """

    endpoint: ClassVar[str] = "fal-ai/video-understanding"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "detailed_analysis")

    video: VideoRef = Field(
        default=VideoRef(),
        serialization_alias="video_url",
        description="Video to work from: the clip to edit, extend, measure, imitate or add sound to.",
    )
    prompt: str = Field(default="", max_length=5000, min_length=1, description="The question about the video.")
    detailed_analysis: bool = Field(default=False, description="Looks more closely and answers at greater length.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
