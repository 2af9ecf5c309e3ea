class ImageAppsV2PortraitEnhance(FalNode):
    """
    Refine a portrait's clarity and detail in one go with Image Apps v2.
    image-apps, image-to-image, portrait, enhance, retouch, faces

    No styles and no prompt: the person and backdrop stay, unlike headshot-photo, which restages them.

    Use cases:
    - Freshen a dull yearbook picture before the printer's deadline
    - Clarify a goalkeeper's portrait shot through rain
    - Improve a webcam photo of a language tutor for her profile
    - Touch up a hospice choir's singers for a slideshow
    - Bring life to a flash-lit mugshot from a comedy night
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/portrait-enhance"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
