class VecglypherImageToSvg(FalNode):
    """
    Draw new letters as SVG outlines in the style of up to eight sample glyphs, with VecGlypher.
    vecglypher, image-to-image, svg, typography, lettering, font, logo

    Takes glyph pictures and the text; fill, outline and size can be set, unlike in a tracer.

    Use cases:
    - Extend a logo's lettering with missing characters
    - Set a headline as SVG in your own hand-drawn letters from photos
    - Draw new words from one to eight sample glyphs
    - Spell a new street name in the letters of a photographed shop sign
    - Turn five pictured letters of an old poster into a coloured vector headline
    """

    endpoint: ClassVar[str] = "fal-ai/vecglypher/image-to-svg"
    title: ClassVar[str] = "VecGlypher – Lettering to SVG"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "fill_color", "output_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(default="", description="The text to write as vector letters.")
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=8,
        min_length=1,
        description="Pictures of single letters whose style the new ones should match.",
    )
    temperature: float = Field(
        default=0.1,
        ge=0,
        le=2,
        description="How much chance enters the drawing: low is faithful and steady, high more varied and less reliable.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check of the input for unsafe content on; off skips it."
    )
    top_p: float = Field(
        default=0.95,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )
    top_k: int = Field(
        default=5,
        ge=-1,
        le=100,
        description="How many of the likeliest tokens are in the running; a small number is predictable.",
    )
    repetition_penalty: float = Field(
        default=1.0, ge=0, le=2, description="How strongly repeated drawing commands are punished; 1 leaves them alone."
    )
    max_tokens: int = Field(
        default=8192,
        ge=256,
        le=16384,
        description="Most tokens of SVG code to write; too low cuts the lettering short.",
    )
    output_size: int = Field(
        default=512, ge=64, le=4096, description="Longer side of the SVG in pixels; the shape stays."
    )
    fill_color: str = Field(
        default="black", description="Fill colour of the letters, as a name or any other SVG or CSS colour."
    )
    stroke_color: str | None = Field(
        default=None, description="Colour of the letters' outline; without it there is none."
    )
    stroke_width: float = Field(
        default=1.0,
        ge=0.1,
        le=50,
        description="Thickness of the outline in SVG units; counts only with a stroke colour.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        svg_content: str
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
