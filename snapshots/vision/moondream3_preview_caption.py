class Moondream3PreviewCaption(FalNode):
    """
    Caption an image at short, normal or long length with the Moondream 3 preview, a later and larger model than Moondream2; reports token usage along with the text.
    moondream3, vision, captioning, image-to-text, alt-text, caption-length

    Use cases:
    - Write long captions for a botanical print archive and short ones for its index
    - Generate normal-length alt text for a cycling club's race gallery
    - Describe a hotel's rooms in two lengths, teaser and full page
    - Caption dental training photographs without typing a prompt
    - Prepare one-line titles for a street photographer's contact sheets
    """

    class Length(str, Enum):
        SHORT = "short"
        NORMAL = "normal"
        LONG = "long"

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "length")
    _limits: ClassVar[dict[str, dict[str, float]]] = {"image": {"max_height": 7000, "max_width": 7000}}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to look at. At most 7000 px a side.",
    )
    length: Length = Field(
        default=Length.NORMAL, description="How much to write: one line, a few sentences, or a full paragraph."
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable.",
    )
    top_p: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="Share of likely candidates to choose from; lower is safer, higher more varied.",
    )

    class OutputType(TypedDict):
        output: str
        finish_reason: str
        usage_info: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
