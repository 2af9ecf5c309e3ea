class BriaEraserV2(FalNode):
    """
    Erase what a mask covers from a picture with Bria Eraser, trained on licensed data.
    bria, image-to-image, object-removal, eraser, mask, cleanup, licensed-data

    It can be told whether a brush or an algorithm made the mask; FIBO Edit erases by name, GenFill puts something in.

    Use cases:
    - Remove a lanyard from a headshot
    - Erase a logo from a trade fair photo
    - Erase a hand-brushed exit sign with the manual mask type
    - Clear cars that SAM has masked, with the automatic mask type
    - Erase a spot in a transparent PNG and keep its alpha
    """

    class MaskType(str, Enum):
        MANUAL = "manual"
        AUTOMATIC = "automatic"

    endpoint: ClassVar[str] = "fal-ai/bria/eraser"
    title: ClassVar[str] = "Bria Eraser"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask", "mask_type", "preserve_alpha")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture from which the masked things should vanish.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Two-tone mask of the area to be cleaned: white is erased, black stays.",
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
