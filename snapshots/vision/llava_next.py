class LlavaNext(FalNode):
    """
    Ask a question about a picture and get the answer as text with LLaVA v1.6 34B.
    llava, vision, visual-question-answering, image-to-text, caption, research

    An open research model with sampling controls; the answer is short unless the token limit is raised.

    Use cases:
    - Write alt text for the pictures of a web page
    - Describe a product photo for a shop in looser wordings by temperature
    - Reproduce a paper's picture questions with the same LLaVA 1.6 34B
    - Get an 800-token description of a painting for an audio guide
    - Set a low temperature so that labels stay the same from run to run
    """

    endpoint: ClassVar[str] = "fal-ai/llava-next"
    title: ClassVar[str] = "LLaVA v1.6 34B – Image to Text"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "max_tokens")

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The photo or drawing that the question is about.",
    )
    prompt: str = Field(
        default="", description="The question about the picture, or what to describe, read or count in it."
    )
    max_tokens: int = Field(
        default=64,
        ge=32,
        le=1024,
        description="Upper limit for the length of what is produced, counted in tokens; too low cuts it short.",
    )
    temperature: float = Field(
        default=0.2,
        gt=0,
        le=1,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float = Field(
        default=1.0,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )

    class OutputType(TypedDict):
        output: str
        partial: bool

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
