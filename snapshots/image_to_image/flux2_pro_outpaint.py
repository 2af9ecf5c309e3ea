class Flux2ProOutpaint(FalNode):
    """
    Extend a picture beyond its edges with FLUX.2 [pro], by a number of pixels for each side.
    flux-2, pro, image-to-image, outpainting, extend-image, aspect-ratio

    Takes one picture and no prompt; the edit node changes what is inside the frame instead.

    Use cases:
    - Turn a portrait photo into a wide banner
    - Give a cropped product photo more room for text
    - Add 500 pixels of sky above a building
    - Extend a large photo and let auto crop trim what does not fit
    - Widen a batch of thumbnails in fast mode
    """

    class Mode(str, Enum):
        HIGH = "high"
        FAST = "fast"

    endpoint: ClassVar[str] = "fal-ai/flux-2-pro/outpaint"
    title: ClassVar[str] = "FLUX.2 [pro] – Outpaint"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "expand_top", "expand_bottom", "expand_left", "expand_right")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to extend beyond its edges."
    )
    expand_top: int = Field(
        default=0, ge=0, le=2048, description="Pixels to add above the picture; 0 leaves this side as it is."
    )
    expand_bottom: int = Field(
        default=0, ge=0, le=2048, description="Pixels to add below the picture; 0 leaves this side as it is."
    )
    expand_left: int = Field(
        default=0, ge=0, le=2048, description="Pixels to add to the left of the picture; 0 leaves this side as it is."
    )
    expand_right: int = Field(
        default=0, ge=0, le=2048, description="Pixels to add to the right of the picture; 0 leaves this side as it is."
    )
    auto_crop: bool = Field(
        default=False, description="Crops the picture by itself when it does not fit wholly into the extended canvas."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    mode: Mode = Field(
        default=Mode.HIGH,
        description="Care or speed: high is the most faithful, fast is much quicker and fine for most scenes.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
