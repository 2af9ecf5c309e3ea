class IdeogramCharacter(FalNode):
    """
    Generate new scenes around the same character from one reference photo with Ideogram V3 Character.
    ideogram, ideogram-v3, image-to-image, character-consistency, character, reference-image

    Makes the picture from scratch; the edit sibling fills a mask, remix reworks an image.

    Use cases:
    - Send one drawn explorer through every chapter of a geography reader
    - Show a safety officer's likeness on eight different yard signs
    - Place a shop's founder in 1920s, 1960s and present-day windows
    - Keep a detective's face steady over a graphic novel pitch
    - Photograph yourself once and appear as a baker, diver and judge
    """

    class Style(str, Enum):
        AUTO = "AUTO"
        REALISTIC = "REALISTIC"
        FICTION = "FICTION"

    endpoint: ClassVar[str] = "fal-ai/ideogram/character"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_images", "image_size", "style", "rendering_speed")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
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
    style: Style = Field(
        default=Style.AUTO,
        description="Photographic or fictional treatment of the character; auto decides from the prompt.",
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
    prompt: str = Field(default="", description="Describes the new scene in which the character appears.")
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=1,
        description="Photo of the character to keep recognisable. Only the first picture counts. JPEG, PNG or WebP.",
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
