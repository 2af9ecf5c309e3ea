class BagelEdit(FalNode):
    """
    Edit a picture by instruction with BAGEL, ByteDance Seed's 7B multimodal model.
    bagel, bytedance, image-to-image, image-editing, reasoning, open-weights

    Takes one picture and a prompt; with thinking on it reasons first, which takes longer and costs a fifth more.

    Use cases:
    - Swap the backdrop of a product photo by plain instruction
    - Remove or replace an object in a holiday snapshot
    - Redraw a rejected shop-sign edit from another seed with thinking left on
    - Let the model reason out what a photographed place setting lacks and add it
    - Change the paint on your own front door in a photo before buying it
    """

    endpoint: ClassVar[str] = "fal-ai/bagel/edit"
    title: ClassVar[str] = "BAGEL – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "use_thought")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    use_thought: bool = Field(
        default=False,
        description="Let the model reason in words before it edits. Takes longer and adds about a fifth to the price.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The one picture to change."
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
