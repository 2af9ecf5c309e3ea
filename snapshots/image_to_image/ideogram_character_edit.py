class IdeogramCharacterEdit(FalNode):
    """
    Put a known character into the masked part of an existing image with Ideogram V3 Character Edit.
    ideogram, ideogram-v3, image-to-image, character-consistency, inpainting, mask

    Needs picture, mask and one character reference; everything outside the mask is left.

    Use cases:
    - Fill the empty seat in a team photo with the absent captain
    - Swap the stand-in's head for the lead actor's on a poster
    - Place the picture-book girl into page nine's painted doorway
    - Put the bride's late father among the guests, with family consent
    - Insert a comic's hero behind the masked steering wheel
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/character/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "reference_images", "rendering_speed")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style is imitated. They do not supply the character. JPEG, PNG or WebP.",
    )
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Trade between waiting time and quality: faster is cheaper, slower is finer.",
    )
    color_palette: ColorPalette | None = Field(
        default=None, description="Colours for the picture: either a preset by name or your own list with weights."
    )
    style_codes: list[str] = Field(
        default=[], description="Codes of styles found earlier, used in place of a named style or reference."
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=1,
        description="Photo of the character who fills the mask. Only the first picture counts. JPEG, PNG or WebP.",
    )
    reference_mask_urls: list[ImageRef] = Field(
        default=[],
        max_length=1,
        description="Masks that show which part of each character picture counts. JPEG, PNG or WebP.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
