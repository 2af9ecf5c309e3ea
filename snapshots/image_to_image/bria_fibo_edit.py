class BriaFiboEdit(FalNode):
    """
    Edit an image with Bria Fibo Edit by plain instruction or a full JSON description of light, objects and style, with an optional mask.
    bria, fibo-edit, image-to-image, json, mask, image-editing

    The open-ended endpoint; its siblings do one job each.

    Use cases:
    - Alter only the lighting block of a JSON scene and keep every object fixed
    - Repaint a masked shop awning from green to burgundy for planning permission
    - Feed back the returned JSON with one material changed to compare sofa fabrics
    - Script forty catalogue edits that differ by a single described attribute
    - Swap the mood of a hotel lobby render from daylight to late evening
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/edit"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction", "mask", "structured_instruction")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    instruction: str | None = Field(
        default=None,
        description="The edit in ordinary words, turned into the structured form before the image is made.",
    )
    structured_instruction: StructuredInstruction | None = Field(
        default=None,
        description="JSON form of the edit: objects, lighting, style, composition. Give this, a plain instruction, or both.",
    )
    original_vgl: StructuredInstruction | None = Field(default=None)
    new_vgl: StructuredInstruction | None = Field(default=None)
    seed: int = Field(
        default=5555,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )
    steps_num: int = Field(
        default=30,
        ge=20,
        le=50,
        description="How many denoising rounds the picture goes through; more are slower and finer.",
    )
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    guidance_scale: float | int = Field(
        default=5,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer. 3 to 5.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
