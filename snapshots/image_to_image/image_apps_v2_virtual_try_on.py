class ImageAppsV2VirtualTryOn(FalNode):
    """
    Dress a person from one photo in the clothes from another with fal's Image Apps.
    image-apps, image-to-image, virtual-try-on, fashion, clothing, outfit

    A switch keeps the pose or lets it follow the garment; the result is 3:4 unless you choose another shape.

    Use cases:
    - Show a dress from the shop on a customer's photo
    - Make fashion listings with one model and many garments
    - Keep the model's stance while only the jacket changes
    - Let the pose shift to suit a long evening gown
    - Return the try-on as 9:16 for a story
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/virtual-try-on"
    title: ClassVar[str] = "Image Apps – Virtual Try-On"
    _required: ClassVar[tuple[str, ...]] = ("person_image", "clothing_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "clothing_image", "aspect_ratio", "preserve_pose")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    person_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="person_image_url",
        description="Photo of the person to dress, with the body in view.",
    )
    clothing_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="clothing_image_url",
        description="Photo of the garment to put on, laid flat or worn.",
    )
    preserve_pose: bool = Field(
        default=True,
        description="Keep the person standing as in their photo. Switch off to let the pose shift to suit the garment.",
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None, description="Shape of the picture that comes back; unset, an upright 3:4 as in fashion photos."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
