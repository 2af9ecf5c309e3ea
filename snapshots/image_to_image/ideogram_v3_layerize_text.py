class IdeogramV3LayerizeText(FalNode):
    """
    fal-ai/ideogram/v3/layerize-text on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/v3/layerize-text"
    title: ClassVar[str] = "Ideogram V3 Layerize Text"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "font_file_h1",
        "font_file_h2",
        "font_file_body",
        "font_file_small",
    )
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_file_size": 10485760}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The source image that this endpoint works on. JPEG, PNG or WebP, up to 10 MB.",
    )
    prompt: str | None = Field(
        default=None,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    font_file_h1: AssetRef = Field(default=AssetRef(), serialization_alias="font_file_h1_url")
    font_name_h1: str | None = Field(default=None)
    font_file_h2: AssetRef = Field(default=AssetRef(), serialization_alias="font_file_h2_url")
    font_name_h2: str | None = Field(default=None)
    font_file_body: AssetRef = Field(default=AssetRef(), serialization_alias="font_file_body_url")
    font_name_body: str | None = Field(default=None)
    font_file_small: AssetRef = Field(default=AssetRef(), serialization_alias="font_file_small_url")
    font_name_small: str | None = Field(default=None)

    class OutputType(TypedDict):
        output: ImageRef
        prompt: str
        text_containers: list[dict[str, Any]]
        text_html: str
        image_layers: list[dict[str, Any]]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
