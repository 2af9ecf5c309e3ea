class IdeogramCharacterRemix(FalNode):
    """
    Rework a whole picture around one character with Ideogram 3.0 Character.
    ideogram, image-to-image, character, character-consistency, remix, style-transfer

    The source gives the composition, the reference gives the face; the strength decides how much of the source survives.

    Use cases:
    - Recast an old poster layout with a new person
    - Turn an action photo into manga and keep the face
    - Use a painting's composition for your own character
    - Keep most of a scene by high strength and change who stands in it
    - Make eight versions of a scene with the same heroine
    """

    class Style(str, Enum):
        AUTO = "AUTO"
        REALISTIC = "REALISTIC"
        FICTION = "FICTION"

    endpoint: ClassVar[str] = "fal-ai/ideogram/character/remix"
    title: ClassVar[str] = "Ideogram 3.0 Character – Remix"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "reference_images", "strength", "rendering_speed")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "images": {"formats": ["jpeg", "png", "webp"]},
        "reference_images": {"formats": ["jpeg", "png", "webp"]},
        "reference_mask_urls": {"formats": ["jpeg", "png", "webp"]},
    }
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
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
        default=[],
        description="Eight-digit hex codes of styles; they cannot be combined with a style or with style pictures.",
    )
    style: Style = Field(
        default=Style.AUTO,
        description="Photographic or fictional treatment of the character; auto decides from the prompt. Not together with style codes.",
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
    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that gives the composition and is reworked.",
    )
    strength: float = Field(
        default=0.8,
        ge=0.01,
        le=1,
        description="Weight of the source image. Higher stays closer to it, lower follows the prompt.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own.",
    )
    negative_prompt: str = Field(
        default="", description="What should stay out of the picture; where it contradicts the prompt, the prompt wins."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=1,
        description="Picture of the character to keep recognisable, with the face visible, 10 MB at most; only the first one counts. JPEG, PNG or WebP.",
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
