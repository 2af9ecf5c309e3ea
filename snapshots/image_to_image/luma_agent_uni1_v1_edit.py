class LumaAgentUni1V1Edit(FalNode):
    """
    Edit one picture by instruction with Luma Uni-1, helped by up to eight reference pictures.
    luma, uni-1, image-to-image, image-editing, reference-image, manga

    Automatic or manga style; Uni-1 Max takes the same inputs at higher fidelity.

    Use cases:
    - Change the setting of a product picture
    - Redraw a portrait as manga
    - Guide an edit with up to eight reference pictures
    - Draft an edit in base Uni-1 before the final in Max
    - Recolour the sofa in your own room photo after a fabric swatch
    """

    endpoint: ClassVar[str] = "luma/agent/uni-1/v1/edit"
    title: ClassVar[str] = "Luma Uni-1 – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "reference_images", "style")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=6000,
        min_length=1,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")
    style: LumaUniStyle = Field(
        default=LumaUniStyle.AUTO, description="Look of the result: manga, or auto to go by the prompt."
    )
    output_format: ImageFormatJpegPng | None = Field(default=None, description="File format of the result.")
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=8,
        description="Pictures that guide the edit, such as a product, person or material.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
