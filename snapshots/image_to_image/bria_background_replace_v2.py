class BriaBackgroundReplaceV2(FalNode):
    """
    Replace the background of a picture by words or by a reference picture with Bria, trained on licensed data.
    bria, image-to-image, replace-background, reference-image, product-photo, backdrop, licensed-data

    Gives up to four versions, by a fast model unless switched off; Replace Background takes words only.

    Use cases:
    - Put a car on a coast road for its advert
    - Give staff portraits one shared backdrop from a photo of the office
    - Set a musician before the hall by the venue's own photo
    - Compare four kitchens behind one teapot in a single run
    - Switch fast mode off for the final backdrop
    """

    endpoint: ClassVar[str] = "fal-ai/bria/background/replace"
    title: ClassVar[str] = "Bria Background Replace"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "ref_image", "num_images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"ref_image": {"formats": ["jpeg", "png", "webp"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo whose subject stays while the ground behind changes.",
    )
    ref_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="ref_image_url",
        description="Picture whose setting becomes the new background. Give either this or a prompt, not both. JPEG, PNG or WebP.",
    )
    prompt: str | None = Field(
        default=None,
        min_length=1,
        description="The new background in words; give this or a reference picture, not both.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    refine_prompt: bool = Field(
        default=True, description="Lets the service improve the background description before painting it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        le=2147483647,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    fast: bool = Field(default=True, description="Uses the quicker model, at a small loss of quality.")
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
