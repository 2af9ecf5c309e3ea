class VideoUnderstanding(FalNode):
    """
    Ask a question about a video and get the answer as text.
    video-understanding, vision, video-to-text, question-answering, video-analysis, summary

    Takes the clip and a question; a detailed analysis can be requested for a longer, closer answer.

    Use cases:
    - Write a short summary of a product demo video for its listing
    - Check that a training video shows every safety step
    - Order a detailed analysis of a warehouse clip for the safety file
    - Turn detailed analysis on for a write-up of a competitor's commercial
    - Request a detailed analysis of one long driving lesson
    """

    endpoint: ClassVar[str] = "fal-ai/video-understanding"
    title: ClassVar[str] = "Video Understanding"
    _required: ClassVar[tuple[str, ...]] = ("video", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("video", "prompt", "detailed_analysis")

    video: VideoRef = Field(
        default=VideoRef(), serialization_alias="video_url", description="The video that the question is about."
    )
    prompt: str = Field(default="", max_length=5000, min_length=1, description="The question about the video.")
    detailed_analysis: bool = Field(default=False, description="Looks more closely and answers at greater length.")

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
