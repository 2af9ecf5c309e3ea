class FinegrainEraser(FalNode):
    """
    Erase what a text prompt names with Finegrain Eraser, taking the object's shadow, reflection and light spill along.
    finegrain, image-to-image, object-removal, eraser, shadow-removal, text-prompt

    Express, standard or premium quality; box and mask versions exist too.

    Use cases:
    - Remove the rowing boat together with its mirror image on the lake
    - Take a floor lamp away and the glow it throws on the wall
    - Ask for 'the two bollards' to vanish from a sunny square, shadows included
    - Clear bottles off a glossy piano lid for the sale brochure
    - Tidy a puddle photo of the cyclist and his upside-down double
    """

    class Mode(str, Enum):
        EXPRESS = "express"
        STANDARD = "standard"
        PREMIUM = "premium"

    endpoint: ClassVar[str] = "fal-ai/finegrain-eraser"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "mode")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        used_seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
