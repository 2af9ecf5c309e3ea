class LumaAgentUni1V1MaxEdit(FalNode):
    """
    Edit one picture by instruction with Luma Uni-1 Max, the tier of highest fidelity.
    luma, uni-1, image-to-image, image-editing, reference-image, high-fidelity

    Up to eight reference pictures, automatic or manga style; the base Uni-1 editor has the same inputs.

    Use cases:
    - Finish a campaign picture by instruction
    - Retouch a fashion photo with garment references
    - Redo an edit approved on base Uni-1 in Max
    - Turn a finished drawing into a detailed manga page
    - Swap the label on a bottle photo after eight reference pictures
    """

    endpoint: ClassVar[str] = "luma/agent/uni-1/v1/max/edit"
    title: ClassVar[str] = "Luma Uni-1 Max – Edit"
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
