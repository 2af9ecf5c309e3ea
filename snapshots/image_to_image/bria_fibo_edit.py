class BriaFiboEdit(FalNode):
    """
    Edit a picture with Bria FIBO Edit by a plain instruction or a structured description.
    bria, fibo, image-to-image, image-editing, json-prompt, mask, licensed-data

    Light, objects and style can be set field by field and a mask can limit it; this is the open-ended one, its siblings do one job each.

    Use cases:
    - Change the colour of a masked awning in a photo
    - Turn a daylight room photo into evening
    - Set light direction and shadows field by field for a showroom edit
    - Run an edit again from its returned instruction with oak changed to walnut
    - Keep lettering and extra people out of a street edit with a negative prompt
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/edit"
    title: ClassVar[str] = "Bria FIBO Edit"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction", "mask", "structured_instruction")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to edit.")
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Mask of the area that may change; unset, the whole picture may.",
    )
    instruction: str | None = Field(
        default=None,
        description="The edit in ordinary words, turned into the structured form before the image is made.",
    )
    structured_instruction: StructuredInstruction | None = Field(
        default=None,
        description="JSON form of the edit: objects, lighting, style, composition. Give this, a plain instruction, or both.",
    )
    original_vgl: StructuredInstruction | None = Field(
        default=None, description="Structured description from which the picture was first made."
    )
    new_vgl: StructuredInstruction | None = Field(
        default=None, description="Structured description of the picture as it should be after the edit."
    )
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )
    steps_num: int = Field(
        default=30,
        ge=20,
        le=50,
        description="How many denoising rounds the picture goes through; more are slower and finer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    guidance_scale: float | int = Field(
        default=5,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer. 3 to 5.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
