class MoondreamNext(FalNode):
    """
    Caption a picture or answer a question about it with MoonDreamNext, a small vision model.
    moondream, vision, captioning, visual-question-answering, image-to-text

    Takes one picture and a prompt; the batch version puts one prompt to up to 32 pictures.

    Use cases:
    - Write captions for an animal shelter's photos
    - Ask whether a shop's shutters are down in a photo
    - Caption a photo first, then ask about it in the same node
    - Question each new door-camera picture as it comes, with no list to prepare
    - Pass one picture's answer on as plain text to the next step
    """

    class TaskType(str, Enum):
        CAPTION = "caption"
        QUERY = "query"

    endpoint: ClassVar[str] = "fal-ai/moondream-next"
    title: ClassVar[str] = "MoonDreamNext – Caption and Query"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "task_type", "max_tokens")

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to caption or to ask about."
    )
    task_type: TaskType = Field(
        default=TaskType.CAPTION,
        description="Whether the picture is captioned or the question in the prompt is answered.",
    )
    prompt: str = Field(default="", description="The question about the picture; it counts when the task is a query.")
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
