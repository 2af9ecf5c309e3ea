class BriaFiboEditBlend(FalNode):
    """
    Merge described elements, textures or artwork into one photo with Bria Fibo Edit Blend.
    bria, fibo-edit, image-to-image, blend, compositing, image

    Choose it over add or replace object when several changes must fuse into a single composition.

    Use cases:
    - Wrap a wave pattern around a plain surfboard so it looks printed on
    - Work a fern motif into the glaze of a photographed stoneware bowl
    - Lay a moss carpet over concrete steps and let it creep up the wall
    - Fuse a city skyline into the folds of a dancer's skirt for a season poster
    - Melt autumn leaves into the fur of a fox for a woodland trust badge
    """

    endpoint: ClassVar[str] = "bria/fibo-edit/blend"
    _required: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "instruction")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
