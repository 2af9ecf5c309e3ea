class IdeogramV3(FalNode):
    """
    Generate images with accurate lettering from text with Ideogram 3.0.
    ideogram, text-to-image, image, typography, style-reference, color-palette, poster

    Takes style pictures or codes, 62 presets, a palette and three speeds, up to eight pictures of any size; 2.0 has fixed shapes and no palette.

    Use cases:
    - Design a poster with headline and date from words alone
    - Make a packaging front in brand colours
    - Draw a machine in the Blueprint preset for an explainer
    - Use the Art Deco preset for an opening card
    - Letter a new event ticket with no picture to rework
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3"
    title: ClassVar[str] = "Ideogram 3.0 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "rendering_speed", "style", "images")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"images": {"formats": ["jpeg", "png", "webp"]}}
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style is imitated, 10 MB in all; their content is not taken over. JPEG, PNG or WebP.",
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
    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height.",
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
