class BriaBackgroundReplace(FalNode):
    """
    Put a product or person into a new described setting with Bria Replace Background V2.
    bria, image-to-image, replace-background, product-shot, ecommerce, image

    The lean version: image, prompt, seed and steps, no reference picture; returns the finished shot.

    Use cases:
    - Stand an espresso machine on a marble counter with morning window light
    - Move a hiking boot from the photo tent to a wet mountain path
    - Show a terrier's raincoat on a rainy pavement instead of the hallway rug
    - Place a bar of soap among eucalyptus leaves for a market stall sign
    - Lift a toddler's tricycle out of the garage clutter into a sunny park
    """

    endpoint: ClassVar[str] = "bria/replace-background"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "negative_prompt")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str | None = Field(
        default=None, description="Describes the new surroundings; the subject itself is kept from the input image."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    seed: int = Field(
        default=4925634,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    steps_num: int = Field(
        default=30, description="How many denoising rounds the picture goes through; more are slower and finer."
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
