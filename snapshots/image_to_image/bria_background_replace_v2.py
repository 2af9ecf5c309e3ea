class BriaBackgroundReplaceV2(FalNode):
    """
    Swap the background behind a subject with Bria, by text prompt or by a reference picture of the new place.
    bria, image-to-image, replace-background, reference-image, licensed-data, backdrop

    Up to four versions a run, fast mode on by default; licensed training data.

    Use cases:
    - Set a touring harpist before the actual hall, using the venue's own photo
    - Offer a pottery four different kitchens behind the same teapot
    - Move a farm-shop cheese wheel onto a slate cellar shelf
    - Pose a used hatchback on a coast road instead of the dealer's wet yard
    - Give remote staff one shared library backdrop for the annual report
    """

    endpoint: ClassVar[str] = "fal-ai/bria/background/replace"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "ref_image", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    ref_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="ref_image_url",
        description="Picture whose setting becomes the new background. Give either this or a prompt, not both. JPEG, PNG or WebP.",
    )
    prompt: str | None = Field(
        default=None,
        min_length=1,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    refine_prompt: bool = Field(
        default=True, description="Lets the service improve the background description before painting it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    fast: bool = Field(default=True, description="Uses the quicker model, at a small loss of quality.")
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
