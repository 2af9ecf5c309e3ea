class ImageutilsRembg(FalNode):
    """
    Remove the background of a picture with rembg.
    rembg, image-to-image, remove-background, background-removal, cutout, transparent

    One image in, one cut-out back, cropped to the subject on request; there is no model to choose, and rembg Enhance aims at sharper edges.

    Use cases:
    - Cut out sneakers for a marketplace listing
    - Make transparent stickers from product snaps
    - Crop every cut-out tightly to its subject
    - Trim the empty margin round a staff cut-out in the same run
    - Get chair cut-outs no larger than the chairs for a collage
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/rembg"
    title: ClassVar[str] = "Rembg – Remove Background"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "crop_to_bbox")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture of the subject to cut out."
    )
    crop_to_bbox: bool = Field(default=False, description="Trims the picture to the subject.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
