class ImageutilsRembg(FalNode):
    """
    Remove the background from an image and get a cut-out, optionally cropped tight to the subject.
    rembg, image-to-image, background-removal, cutout, transparent, utility

    The plain rembg utility with no model choice; smoretalk-ai/rembg-enhance is the sharper-edged rival.

    Use cases:
    - Cut forty eBay trainers off a bedroom carpet and crop them to size
    - Lift a parrot out of its cage photo for a lost-pet poster
    - Make transparent stickers from snaps of homemade cupcakes
    - Extract antique spoons from velvet for an auction catalogue grid
    - Cut teachers' portraits loose for a staff-room montage
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/rembg"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "crop_to_bbox")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    crop_to_bbox: bool = Field(default=False, description="Trims the picture to the subject.")

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
