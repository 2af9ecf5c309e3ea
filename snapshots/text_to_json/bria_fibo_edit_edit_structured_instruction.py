class BriaFiboEditEditStructured_instruction(FalNode):
    """
    Translate a plain edit request, with the picture and an optional mask, into the structured JSON instruction that Bria's Fibo Edit works from.
    bria, fibo-edit, text-to-json, structured-instruction, json, image-editing

    It writes the instruction; it does not edit the image.

    Use cases:
    - Inspect how a vague request to warm the room will be carried out
    - Prepare one precise instruction and apply it to a whole rug catalogue
    - Hand-tune the lighting entry before a costly edit of a yacht photo
    - Version-control edit instructions for a sweets maker's packshots
    - Turn an art director's scribbled note and mask into checkable JSON
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/edit/structured_instruction"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction", "mask")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("edit_instruction",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Image to work from: the picture to edit, animate, measure or describe.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    instruction: str | None = Field(
        default=None,
        description="The change to make, written as an order: what to add, swap, blend or restyle, and where.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )

    class OutputType(TypedDict):
        output: str
        text_render: list[Any]
        aesthetics: dict[str, Any]
        artistic_style: str
        background_setting: str
        context: str
        lighting: dict[str, Any]
        objects: list[dict[str, Any]]
        photographic_characteristics: dict[str, Any]
        short_description: str
        style_medium: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
