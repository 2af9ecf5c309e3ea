class BriaEraserV2(FalNode):
    """
    Erase whatever a black-and-white mask covers with Bria Eraser, telling it whether the mask was brushed by hand or made by a segmenter.
    bria, image-to-image, object-removal, eraser, mask, licensed-data

    Can keep the alpha channel; trained on licensed data.

    Use cases:
    - Paint out a lanyard on a transparent PNG of a keynote speaker
    - Clear SAM-masked parked vans from a conservation-area survey photo
    - Brush away the exit sign that glows behind a wedding toast
    - Delete a competitor's logo from a trade-fair booth picture
    - Rub a stray thumb off the edge of a scanned recipe card
    """

    class MaskType(str, Enum):
        MANUAL = "manual"
        AUTOMATIC = "automatic"

    endpoint: ClassVar[str] = "fal-ai/bria/eraser"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "mask_type", "preserve_alpha")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Image that marks the area to work on, usually white where something may change.",
    )
    mask_type: MaskType = Field(
        default=MaskType.MANUAL,
        description="Where the mask comes from: brushed by a person, or produced by an algorithm such as SAM.",
    )
    preserve_alpha: bool = Field(
        default=False, description="Keeps the transparent parts of the input picture transparent."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
