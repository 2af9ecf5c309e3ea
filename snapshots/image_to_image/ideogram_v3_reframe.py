class IdeogramV3Reframe(FalNode):
    """
    Extend a picture to a new size or shape with Ideogram V3 Reframe, inventing what lies beyond the old border.
    ideogram, ideogram-v3, image-to-image, outpainting, reframe, aspect-ratio

    Takes no prompt, only a target size, with optional style and palette.

    Use cases:
    - Carry a finished square poster to bus-shelter proportions
    - Adapt a tall mural photo to a widescreen lobby display
    - Give a tightly cropped owl more night around it
    - Reshape a conference key visual into eight banner trials
    - Lengthen a watercolour bookmark into a scarf layout
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/reframe"
    _required: ClassVar[tuple[str, ...]] = ("image", "image_size")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "image_size", "rendering_speed", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="Pictures whose style the extended area should imitate. They are not reframed. JPEG, PNG or WebP.",
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
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
