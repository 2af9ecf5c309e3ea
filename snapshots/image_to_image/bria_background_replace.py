class BriaBackgroundReplace(FalNode):
    """
    Put the product or person of a picture into described surroundings with Bria Replace Background.
    bria, image-to-image, replace-background, product-photo, ecommerce, backdrop

    The new surroundings come from words and one picture is returned; the older node also takes a reference picture and makes four.

    Use cases:
    - Place a product on a marble counter for a shop
    - Move a shoe from the photo tent to a mountain path
    - Rerun an approved kitchen backdrop at more steps from its seed
    - Draft room backdrops in ten steps before the thirty-step final
    - Give a shop range matching surroundings through the seed that is already set
    """

    endpoint: ClassVar[str] = "bria/replace-background"
    title: ClassVar[str] = "Bria Replace Background"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "negative_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str | None = Field(
        default=None, description="Describes the new surroundings; the subject itself is kept from the input image."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the product or person to keep; if none is given, fal works on a sample picture.",
    )
    seed: int = Field(
        default=4925634,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    steps_num: int = Field(
        default=30, description="How many denoising rounds the picture goes through; more are slower and finer."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
