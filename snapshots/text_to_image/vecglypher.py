class Vecglypher(FalNode):
    """
    Generate letters as clean SVG paths from a description of the typeface with VecGlypher.
    vecglypher, text-to-image, svg, vector, font, lettering, logo

    Takes the text to set and a style in typographer's words; returns the picture and the SVG source, one path a character.

    Use cases:
    - Make a word mark as SVG from a typeface described in words
    - Draw packaging letters in a heavy slab serif without any lettering to start from
    - Set one shop name at 300, 500 and 900 weight by describing each
    - Ask for an elegant italic in typographer's words and edit each letter's path
    - Invent display letters for a headline before any sample glyph exists
    """

    endpoint: ClassVar[str] = "fal-ai/vecglypher"
    title: ClassVar[str] = "VecGlypher – Text to Vector Glyphs"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "style_description", "fill_color", "output_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(default="", description="The text to set; each character becomes a path of its own.")
    style_description: str = Field(
        default="italic style, 400 weight, serif, text, elegant",
        description="The typeface in words: weight from 100 to 900, italic or upright, serif, sans-serif, display, handwriting, and traits such as condensed or rounded.",
    )
    temperature: float = Field(
        default=0.1,
        ge=0,
        le=2,
        description="How much chance enters: low gives much the same letters each time, high varies more and errs more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(default=True, description="Checks the input for unsafe content; off skips it.")
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
        default=1.0,
        ge=0,
        le=2,
        description="How strongly repeated path segments are avoided; higher repeats less, too high distorts the letters.",
    )
    max_tokens: int = Field(
        default=8192,
        ge=256,
        le=16384,
        description="Upper limit for the length of the drawing in tokens; raise it for longer texts, which are cut off otherwise.",
    )
    output_size: int = Field(
        default=512, ge=64, le=4096, description="Longer side of the SVG in pixels; the proportions stay."
    )
    fill_color: str = Field(
        default="black", description="Colour of the letters, as any CSS value such as black, #ff6600 or rgb(0,0,0)."
    )
    stroke_color: str | None = Field(
        default=None, description="Colour of an outline around each letter; unset draws none."
    )
    stroke_width: float = Field(
        default=1.0,
        ge=0.1,
        le=50,
        description="Thickness of the outline in SVG units; works only with a stroke colour.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        svg_content: str
        seed: int
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
