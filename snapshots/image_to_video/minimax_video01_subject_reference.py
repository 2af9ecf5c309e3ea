class MinimaxVideo01SubjectReference(FalNode):
    """
    Generate a new scene starring the person in a reference photo with MiniMax Video-01 Subject Reference: the face carries over, the prompt invents everything else.
    hailuo, image-to-video, video, minimax, subject-reference, face-consistency

    One subject, silent.

    Use cases:
    - Picture an apprentice as a lighthouse captain for her farewell card
    - Cast a theatre volunteer in a noir alley teaser from one headshot
    - Show a marathon fundraiser crossing the finish line before race day
    - Place an author inside the market scene of chapter three
    - Audition one face in four historical costumes for a docudrama
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-subject-reference"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "subject_reference_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("subject_reference_image", "prompt", "prompt_optimizer")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("video",)}

    prompt: str = Field(
        default="",
        max_length=2000,
        description="What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.",
    )
    subject_reference_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="subject_reference_image_url",
        description="Image of the person who should stay recognisable through the video.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
