class ImageAppsV2ObjectRemoval(FalNode):
    """
    Remove an object that you name from a photo with fal's Image Apps.
    image-apps, image-to-image, object-removal, erase, cleanup, no-mask

    Takes a picture and the thing in words and can change the shape to one of five ratios; Image Editing's version has seed and steps.

    Use cases:
    - Remove a parked car from a real estate photo
    - Clear power lines from a house listing
    - Take out a bin and get a 1:1 picture for the feed in one run
    - Erase a coffee cup from a desk photo by naming it
    - Delete a tripod from a product photo and return it in 4:3
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/object-removal"
    title: ClassVar[str] = "Image Apps – Object Removal"
    _required: ClassVar[tuple[str, ...]] = ("image", "object_to_remove")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object_to_remove")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo that shows the object to remove."
    )
    object_to_remove: str = Field(default="", description="Name of the thing to take out, such as 'parked car'.")
    aspect_ratio: AspectRatio | None = Field(default=None, description="Shape of the result as width to height.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
