class IdeogramV3ReplaceBackground(FalNode):
    """
    Keep the subject of a picture and draw a new background from a prompt with Ideogram 3.0.
    ideogram, image-to-image, replace-background, product-photo, backdrop, style-reference

    No mask is needed; presets, style pictures and a palette shape the setting, up to eight versions a run.

    Use cases:
    - Put a product photo into a seaside setting
    - Give all headshots the same backdrop without masking any of them
    - Try eight backgrounds for an advert picture with no mask to draw
    - Swap the backdrop of a market-stall photo in the realistic style
    - Set an unmasked portrait against a Pop Art preset
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/replace-background"
    title: ClassVar[str] = "Ideogram 3.0 – Replace Background"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "rendering_speed", "style", "num_images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images": {"formats": ["jpeg", "png", "webp"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style the new background should imitate, 10 MB in all. JPEG, PNG or WebP.",
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
    style_preset: IdeogramStylePreset | None = Field(
        default=None, description="Named look that guides the whole picture."
    )
    prompt: str = Field(default="", description="Describes the new background; the subject is taken from the image.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with the subject to keep; what lies behind it is replaced.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
