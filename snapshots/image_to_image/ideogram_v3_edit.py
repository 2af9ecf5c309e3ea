class IdeogramV3Edit(FalNode):
    """
    Repaint the masked part of a picture with Ideogram 3.0, lettering included.
    ideogram, image-to-image, inpainting, typography, mask, style-reference

    Takes the picture, a mask of the same size and a prompt; style pictures, 62 presets and a palette shape the filling.

    Use cases:
    - Change the wording on a sign in a photo
    - Fill a masked wall with a mural in the Bauhaus preset
    - Paint a masked shop shutter in the Art Deco preset
    - Letter a masked label without supplying a character picture
    - Try eight Pop Art preset posters inside one masked frame
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/edit"
    title: ClassVar[str] = "Ideogram 3.0 – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "rendering_speed", "style_preset")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images": {"formats": ["jpeg", "png", "webp"]}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style is imitated in the filled area, 10 MB in all. They are not edited. JPEG, PNG or WebP.",
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
    style_preset: IdeogramStylePreset | None = Field(
        default=None, description="Named look that guides the whole picture."
    )
    prompt: str = Field(default="", description="What should appear in the masked area.")
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture of which the masked part is repainted; it must be as large as the mask.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Picture that marks the area to repaint; it must be as large as the source picture.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
