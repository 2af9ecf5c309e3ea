class IdeogramV3Edit(FalNode):
    """
    Repaint a masked area with Ideogram V3, with colour palettes, style references, dozens of presets and three speeds.
    ideogram, ideogram-v3, image-to-image, inpainting, typography, style-preset

    The best equipped of the Ideogram inpainters, up to eight results a run.

    Use cases:
    - Fill a masked wall with a Bauhaus-preset mural for a bike cafe
    - Set a tram stop's name in lettering taken from style references
    - Repaint a tea tin's front panel in a pastel palette
    - Draft eight art-deco clock faces inside one station photo
    - Add a blueprint-style diagram to the blank page of a notebook shot
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "prompt", "rendering_speed", "style_preset")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style is imitated in the filled area. They are not edited. JPEG, PNG or WebP.",
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
    style_preset: IdeogramStylePreset | None = Field(
        default=None, description="Named look that guides the whole picture."
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
