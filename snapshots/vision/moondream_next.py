class MoondreamNext(FalNode):
    """
    Caption one image or answer a question about it with MoonDreamNext, a small, quick vision model; task_type switches between caption and query.
    moondream, vision, captioning, visual-question-answering, image-to-text, small-vlm

    Use cases:
    - Ask whether the shop shutters are down in a nightly webcam still
    - Check how many chairs are stacked in the community hall photo
    - Write a caption for each dog photo an animal shelter takes at intake
    - Query a greenhouse snapshot for wilting leaves on the left bench
    - Find out which colour bin stands outside in a doorstep picture
    """

    class TaskType(str, Enum):
        CAPTION = "caption"
        QUERY = "query"

    endpoint: ClassVar[str] = "fal-ai/moondream-next"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "task_type", "max_tokens")

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")
    task_type: TaskType = Field(
        default=TaskType.CAPTION, description="Kind of question: describing, answering or locating."
    )
    prompt: str = Field(default="", description="The question to answer when task_type is query.")
    max_tokens: int = Field(
        default=64,
        ge=1,
        le=512,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )

    class OutputType(TypedDict):
        output: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
