class IdeogramV3Remix(FalNode):
    """
    Rework a picture under a new prompt with Ideogram 3.0, at any size, with palettes and style pictures.
    ideogram, image-to-image, remix, variations, style-reference, color-palette

    Strength says how much of the source stays; 2.0 remix has fixed shapes and no palette.

    Use cases:
    - Update a fair poster with new dates
    - Restyle an advert for another season
    - Turn a rough flyer into clean artwork in the design style
    - Rework a product cover from its picture and a prompt, no character reference
    - Remix an empty interior in the general style
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/remix"
    title: ClassVar[str] = "Ideogram 3.0 – Remix"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "image_size", "rendering_speed")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images": {"formats": ["jpeg", "png", "webp"]}}
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style is imitated, 10 MB in all; they are not the ones reworked. JPEG, PNG or WebP.",
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
    style: IdeogramV3Style | None = Field(
        default=None, description="Broad render type; it cannot be combined with style codes."
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
        default=ImageRef(), serialization_alias="image_url", description="Picture to rework; the prompt says into what."
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
