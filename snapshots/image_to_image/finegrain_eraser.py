class FinegrainEraser(FalNode):
    """
    Erase what a prompt names with Finegrain Eraser, together with its shadow, reflection and light.
    finegrain, image-to-image, object-removal, eraser, shadow-removal, text-prompt

    Takes a picture and words, in three quality modes; siblings take a box or a mask instead.

    Use cases:
    - Remove a price tag from a product photo by naming it
    - Tidy clutter out of a real estate picture
    - Erase a boat and its mirror image from one typed phrase
    - Clear parked cars from fifty street views with the same few words
    - Let a client type what should go, with no mask to paint
    """

    class Mode(str, Enum):
        EXPRESS = "express"
        STANDARD = "standard"
        PREMIUM = "premium"

    endpoint: ClassVar[str] = "fal-ai/finegrain-eraser"
    title: ClassVar[str] = "Finegrain Eraser – Prompt"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture that contains what should go."
    )
    prompt: str = Field(
        default="", description="What to erase, in plain words. Not a description of the picture you want."
    )
    mode: Mode = Field(
        default=Mode.STANDARD,
        description="Care taken when erasing: express is quickest, premium rebuilds the background best.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=999,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        used_seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
