class ImageAppsV2VirtualTryOn(FalNode):
    """
    Dress a person from one photo in the clothes from another with fal's Image Apps v2 try-on, which can hold the original pose and return a frame in the ratio you pick, 3:4 by default.
    image-apps, image-to-image, virtual-try-on, fashion, clothing, outfit

    Use cases:
    - Show a charity-shop customer how the donated raincoat sits on her before she drives over
    - Put a flat-lay cardigan on the shop owner's own selfie for the autumn newsletter
    - Check whether a choir's proposed burgundy robe suits the tallest tenor
    - Fit a scanned pattern-envelope dress onto a sewing student's full-length photo
    - Try three wedding-guest suits on the same hallway snapshot without changing stance
    """

    endpoint: ClassVar[str] = "fal-ai/image-apps-v2/virtual-try-on"
    _required: ClassVar[tuple[str, ...]] = ("person_image", "clothing_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("person_image", "clothing_image", "aspect_ratio", "preserve_pose")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    person_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="person_image_url",
        description="Image of the person to dress, pose or place in a scene.",
    )
    clothing_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="clothing_image_url",
        description="Image of the clothes to be tried on virtually.",
    )
    preserve_pose: bool = Field(
        default=True,
        description="Keep the person standing as in their photo. Switch off to let the pose shift to suit the garment.",
    )
    aspect_ratio: AspectRatio | None = Field(
        default=None,
        description="Frame of the finished try-on picture. Left out, it comes back as an upright fashion portrait.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
