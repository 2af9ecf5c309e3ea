class BagelEdit(FalNode):
    """
    Edit an image by instruction with Bagel, ByteDance Seed's 7B multimodal model.
    bagel, bytedance, image-to-image, image-editing, reasoning, open-weights

    Switch on thinking and it reasons about the request first: slower and dearer, better for tricky wording.

    Use cases:
    - Ask what the half-built sandcastle would look like when finished
    - Have a chess position redrawn with the black queen taken off the board
    - Show a peeled version of the orange in a nutrition worksheet photo
    - Try a request with thinking off, then on, to teach how reasoning edits differ
    - Open the umbrella a passer-by is carrying in a drizzle snapshot
    """

    endpoint: ClassVar[str] = "fal-ai/bagel/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "use_thought")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    use_thought: bool = Field(
        default=False,
        description="Let the model reason in words before it edits. Takes longer and adds about a fifth to the price.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
