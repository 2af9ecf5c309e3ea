class IdeogramV3ReplaceBackground(FalNode):
    """
    Keep the subject and generate a new background from a prompt with Ideogram V3.
    ideogram, ideogram-v3, image-to-image, replace-background, style-preset, backdrop

    No mask to draw; palettes, style presets and references shape the setting, up to eight versions.

    Use cases:
    - Stand a roller-derby team before a comic-book arena
    - Set a jar of pickles against a children's-book kitchen
    - Move a busker's portrait from underpass to painted sky
    - Back a vintage moped with an ultramarine-palette seaside
    - Give each judge's headshot the same collage-style stage
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/replace-background"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "rendering_speed", "style", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style the new background should imitate. JPEG, PNG or WebP.",
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
    style: IdeogramV3Style | None = Field(
        default=None, description="Ideogram's broad render type. Leave it out when you give style codes."
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
    prompt: str = Field(default="", description="Describes the new background; the subject is taken from the image.")
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
