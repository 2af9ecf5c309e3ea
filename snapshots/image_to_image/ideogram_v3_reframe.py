class IdeogramV3Reframe(FalNode):
    """
    Extend a picture to a new shape with Ideogram 3.0, which invents what lies beyond the old border.
    ideogram, image-to-image, outpainting, reframe, uncrop, aspect-ratio

    Takes a picture and a target size, no prompt; style, palette and style pictures shape the new part.

    Use cases:
    - Turn a square post into a wide banner
    - Bring a poster to screen proportions
    - Extend a travel poster past its border in the Art Deco preset
    - Try eight extensions of a key visual in one run
    - Extend a picture without writing a prompt
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/reframe"
    title: ClassVar[str] = "Ideogram 3.0 – Reframe"
    _required: ClassVar[tuple[str, ...]] = ("image", "image_size")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "image_size", "rendering_speed", "num_images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images": {"formats": ["jpeg", "png", "webp"]}}
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style the new part should imitate, 10 MB in all; they are not reframed. JPEG, PNG or WebP.",
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
    num_images: int = Field(
        default=1, ge=1, le=8, description="How many pictures to make in one run; more of them cost more."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    style_preset: IdeogramStylePreset | None = Field(
        default=None, description="Named look that guides the whole picture."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to extend beyond its borders."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size that the extended picture should have: a preset shape or a width and height in pixels.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
