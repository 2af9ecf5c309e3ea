class IdeogramV3LayerizeText(FalNode):
    """
    Split a flat design into a background without text and editable text with Ideogram.
    ideogram, image-to-image, layers, text-removal, editable-text, typography, html

    Returns the cleaned picture, text blocks, an HTML overlay and image layers; fonts may be set for four text sizes.

    Use cases:
    - Turn a flat flyer into an editable layout
    - Get a poster's text blocks out for a translation
    - Get a banner's background free of lettering
    - Reset a design's headings in your own font file
    - Put a graphic's text into a web page as HTML
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/layerize-text"
    title: ClassVar[str] = "Ideogram 3.0 – Layerize Text"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "font_name_h1", "font_name_body")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 10485760, "formats": ["jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Flat design with lettering, such as a flyer, banner or poster. JPEG, PNG or WebP, up to 10 MB.",
    )
    prompt: str | None = Field(
        default=None, description="Hints on how the design should be split; unset, Ideogram decides."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    font_file_h1: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="font_file_h1_url",
        description="Font file for main headings (h1); not together with a font name for them.",
    )
    font_name_h1: str | None = Field(
        default=None, description="Name of the font for main headings (h1); not together with a font file for them."
    )
    font_file_h2: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="font_file_h2_url",
        description="Font file for second headings (h2); not together with a font name for them.",
    )
    font_name_h2: str | None = Field(
        default=None, description="Name of the font for second headings (h2); not together with a font file for them."
    )
    font_file_body: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="font_file_body_url",
        description="Font file for running text; not together with a font name for it.",
    )
    font_name_body: str | None = Field(
        default=None, description="Name of the font for running text; not together with a font file for it."
    )
    font_file_small: AssetRef = Field(
        default=AssetRef(),
        serialization_alias="font_file_small_url",
        description="Font file for small print; not together with a font name for it.",
    )
    font_name_small: str | None = Field(
        default=None, description="Name of the font for small print; not together with a font file for it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        prompt: str
        text_containers: list[dict[str, Any]]
        text_html: str
        image_layers: list[dict[str, Any]]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
