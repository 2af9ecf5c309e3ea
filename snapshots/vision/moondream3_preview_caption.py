class Moondream3PreviewCaption(FalNode):
    """
    Caption a picture at short, normal or long length with the Moondream 3 preview.
    moondream, vision, captioning, image-to-text, alt-text

    Takes a picture and reports token use with the text; Moondream 2 has no choice of length.

    Use cases:
    - Write alt texts for a race gallery
    - Describe hotel rooms for a booking page
    - Get a teaser and a long text for the same picture
    - Write one-line titles with the short setting
    - Caption training pictures at long length
    """

    class Length(str, Enum):
        SHORT = "short"
        NORMAL = "normal"
        LONG = "long"

    endpoint: ClassVar[str] = "fal-ai/moondream3-preview/caption"
    title: ClassVar[str] = "Moondream 3 Preview – Caption"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "length")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_height": 7000, "max_width": 7000}}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to caption. At most 7000 px a side."
    )
    length: Length = Field(
        default=Length.NORMAL, description="How much to write: one line, a few sentences, or a full paragraph."
    )
    temperature: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much chance enters: low stays predictable, high gets more varied and less reliable; unset, it is 0.",
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
