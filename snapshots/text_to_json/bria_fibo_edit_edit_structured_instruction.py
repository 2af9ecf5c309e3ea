class BriaFiboEditEditStructured_instruction(FalNode):
    """
    Write the structured instruction for an edit from a picture and a plain request, for Bria FIBO Edit.
    bria, fibo, text-to-json, structured-prompt, json, image-editing

    Returns fields for objects, light and style, no picture; FIBO Edit then carries it out.

    Use cases:
    - Plan a photo edit as JSON before the picture is touched
    - Turn a client's note into a checkable edit plan
    - Get a lighting field to correct by hand before FIBO Edit runs
    - Get bounding boxes and colours of the objects in a planned kitchen edit
    - Describe a change inside a masked area as JSON
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/edit/structured_instruction"
    title: ClassVar[str] = "Bria FIBO Edit – Structured Instruction"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction", "mask")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("edit_instruction",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that is to be edited; it is read, not changed.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask of the area that the edit should stay within.",
    )
    instruction: str | None = Field(
        default=None,
        description="The change to make, written as an order: what to add, swap, blend or restyle, and where.",
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
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
