class BriaFiboEditBlend(FalNode):
    """
    Blend described elements, textures or artwork into a picture with Bria FIBO Edit.
    bria, fibo, image-to-image, blend, compositing, texture

    Meant for several changes that fuse into one composition; Add and Replace handle a single object each.

    Use cases:
    - Print a pattern onto a product photo
    - Make a poster that merges two motifs
    - Work a fern motif into the glaze of a photographed bowl
    - Let moss creep over concrete steps and up the wall
    - Fuse a skyline into the folds of a skirt for a season poster
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/blend"
    title: ClassVar[str] = "Bria FIBO Edit – Blend"
    _required: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture into which the described elements are blended.",
    )
    instruction: str = Field(
        default="", description="Says which elements to blend into the picture and how they should sit together."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        structured_instruction: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
