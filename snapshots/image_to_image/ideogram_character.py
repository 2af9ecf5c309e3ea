class IdeogramCharacter(FalNode):
    """
    Generate new scenes with the same character from one reference picture, with Ideogram 3.0 Character.
    ideogram, image-to-image, character, character-consistency, reference, style-reference

    Takes a prompt and the reference; Edit fills a mask, Remix reworks an existing picture.

    Use cases:
    - Put a mascot into new advert scenes from one reference and a prompt
    - Illustrate a children's story from its text with one character
    - Draw a character in a new scene from one reference, with no layout picture
    - Send a heroine to places that exist only in the script
    - Draw eight poses of a comic hero in one run without a layout to copy
    """

    class Style(str, Enum):
        AUTO = "AUTO"
        REALISTIC = "REALISTIC"
        FICTION = "FICTION"

    endpoint: ClassVar[str] = "fal-ai/ideogram/character"
    title: ClassVar[str] = "Ideogram 3.0 Character – Reference to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_images", "image_size", "style", "rendering_speed")
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
        description="Pictures whose style is imitated, 10 MB in all; they do not supply the character. JPEG, PNG or WebP.",
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
    prompt: str = Field(default="", description="Describes the new scene in which the character appears.")
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
