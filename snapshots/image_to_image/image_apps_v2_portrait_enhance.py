class ImageAppsV2PortraitEnhance(FalNode):
    """
    Refine the clarity and detail of a portrait in one go with fal's Image Apps.
    image-apps, image-to-image, portrait, enhance, retouch, clarity

    Only the photo and a shape go in; person and backdrop stay, unlike Headshot, which restages them.

    Use cases:
    - Freshen a dull profile picture
    - Clean up a webcam portrait for a speaker page
    - Keep the backdrop while a face gets clearer
    - Improve a portrait with no style or prompt to choose
    - Return an enhanced selfie as an upright 3:4 picture
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/portrait-enhance"
    title: ClassVar[str] = "Image Apps – Portrait Enhance"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Portrait that lacks clarity or detail."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, an upright 3:4 portrait."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
