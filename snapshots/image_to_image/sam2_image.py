class Sam2Image(FalNode):
    """
    Mask one object in a picture with Meta's SAM 2 from points or a box.
    sam2, meta, image-to-image, segmentation, mask, point-prompt, box-prompt

    Returns the mask, or the picture with the mask laid on; SAM 3 finds things by name.

    Use cases:
    - Mask a lamp in a room photo for recolouring
    - Isolate one person in a group photo
    - Mask an object in a still with points from a Moondream node
    - Keep a packshot's shadow out of the mask by a point marked 0
    - Save the mask of one boxed part of a drawing as WebP
    """

    endpoint: ClassVar[str] = "fal-ai/sam2/image"
    title: ClassVar[str] = "SAM 2 – Image Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompts", "box_prompts", "apply_mask")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture with the object to mask."
    )
    prompts: list[Sam2PointPrompt] = Field(
        default=[], description="Points on the picture: x, y, and label 1 for the object or 0 for what is not wanted."
    )
    box_prompts: list[Sam2BoxPrompt] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    apply_mask: bool = Field(
        default=False, description="Returns the picture with the mask laid on; off returns the mask alone."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
