class MinimaxVideo01SubjectReference(FalNode):
    """
    Generate a new scene with the person of a reference photo with MiniMax Video-01 Subject Reference.
    minimax, hailuo, image-to-video, video, subject-reference, face-consistency, character-consistency

    The face carries over, the prompt makes up the rest; the photo is not the first frame, as it is in image to video.

    Use cases:
    - Put a person into a trailer from one headshot
    - Make a birthday clip starring a colleague from a single photo
    - Show a runner at the finish before race day, recognisable from her portrait
    - Audition one photographed face in four historical scenes
    - Place an author from the jacket photo in the market of chapter three
    """

    endpoint: ClassVar[str] = "fal-ai/minimax/video-01-subject-reference"
    title: ClassVar[str] = "MiniMax Video-01 – Subject Reference"
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
        description="Photo of the person to show, with the face in clear view.",
    )
    prompt_optimizer: bool = Field(
        default=True, description="Lets the service polish the prompt before use; off sends it unchanged."
    )

    class OutputType(TypedDict):
        output: VideoRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
