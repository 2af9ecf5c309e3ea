class ImageAppsV2ObjectRemoval(FalNode):
    """
    Remove an object you name from a photo with fal's Image Apps v2, optionally returning a new aspect ratio.
    image-apps, image-to-image, object-removal, eraser, cleanup, no-mask

    Type the thing, draw nothing; use a mask eraser when there are several alike.

    Use cases:
    - Get rid of the caravan that spoils a headland view
    - Take the bib off a toddler's birthday portrait
    - Clear power lines from a thatched cottage listing
    - Remove a museum's rope barrier before a carriage
    - Erase a microphone that hides the poet's mouth
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/object-removal"
    _required: ClassVar[tuple[str, ...]] = ("image", "object_to_remove")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "object_to_remove")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    object_to_remove: str = Field(default="", description="Name of the thing to take out, such as 'parked car'.")
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
