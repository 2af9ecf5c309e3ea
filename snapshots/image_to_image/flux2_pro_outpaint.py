class Flux2ProOutpaint(FalNode):
    """
    fal-ai/flux-2-pro/outpaint on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    class Mode(str, Enum):
        HIGH = "high"
        FAST = "fast"

    endpoint: ClassVar[str] = "fal-ai/flux-2-pro/outpaint"
    title: ClassVar[str] = "FLUX 2 Pro Outpaint"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "expand_top")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    expand_top: int = Field(
        default=0, ge=0, le=2048, description="Adds room above the picture: on or off, or a number of pixels."
    )
    expand_bottom: int = Field(
        default=0, ge=0, le=2048, description="Adds room below the picture: on or off, or a number of pixels."
    )
    expand_left: int = Field(
        default=0, ge=0, le=2048, description="Adds room to the left of the picture: on or off, or a number of pixels."
    )
    expand_right: int = Field(
        default=0, ge=0, le=2048, description="Adds room to the right of the picture: on or off, or a number of pixels."
    )
    auto_crop: bool = Field(default=False)
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    mode: Mode = Field(
        default=Mode.HIGH, description="Way of working, for instance fast or careful, or how much may change."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
