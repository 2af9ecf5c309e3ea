class IdeogramCharacterEdit(FalNode):
    """
    Put a character into the masked part of a picture with Ideogram 3.0 Character.
    ideogram, image-to-image, character, character-consistency, inpainting, mask

    Takes the picture, a mask of the same size, a prompt and one character reference; outside the mask nothing changes.

    Use cases:
    - Add an absent colleague to a team photo
    - Put a brand mascot into a shop picture
    - Fill a masked seat with a person from a reference photo
    - Swap the figure in one comic panel and leave the rest
    - Insert a character in a palette of your own colours
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/character/edit"
    title: ClassVar[str] = "Ideogram 3.0 Character – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "reference_images", "rendering_speed")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"formats": ["jpeg", "png", "webp"]},
        "reference_images": {"formats": ["jpeg", "png", "webp"]},
        "reference_mask_urls": {"formats": ["jpeg", "png", "webp"]},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style is imitated, 10 MB in all. They do not supply the character. JPEG, PNG or WebP.",
    )
    rendering_speed: RenderingSpeed = Field(
        default=RenderingSpeed.BALANCED,
        description="Trade between waiting time and quality: turbo is quickest, quality finest.",
    )
    color_palette: ColorPalette | None = Field(
        default=None, description="Colours for the picture: either a preset by name or your own list with weights."
    )
    style_codes: list[str] = Field(
        default=[], description="Eight-digit hex codes of styles; they cannot be combined with style pictures."
    )
    expand_prompt: bool = Field(
        default=True,
        description="Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.",
    )
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture into which the character is painted; it must be as large as the mask.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Marks the area where the character goes; it must be as large as the picture.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=1,
        description="Picture of the character who fills the mask, with the face visible, 10 MB at most; only the first one counts. JPEG, PNG or WebP.",
    )
    reference_mask_urls: list[ImageRef] = Field(
        default=[],
        max_length=1,
        description="Mask that shows which part of the character picture counts; only the first one is used. JPEG, PNG or WebP.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
