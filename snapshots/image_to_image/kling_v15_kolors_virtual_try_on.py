class KlingV15KolorsVirtualTryOn(FalNode):
    """
    Dress a person in a garment from a second photo, with Kling's Kolors Virtual Try-On 1.5.
    kling, kolors, image-to-image, virtual-try-on, fashion, clothing

    Two pictures in, one out and nothing to tune; Leffa asks for the garment type and gives steps and guidance.

    Use cases:
    - Show a knitted jumper worn without booking a photographer
    - Make model photos for an online clothes shop
    - Build a shop's fitting room page with two upload fields and no others
    - Dress a model from just two photos, with no steps to set
    - Try a dress on a photo without naming the kind of garment
    """

    endpoint: ClassVar[str] = "fal-ai/kling/v1-5/kolors-virtual-try-on"
    title: ClassVar[str] = "Kling Kolors Virtual Try-On 1.5"
    _required: ClassVar[tuple[str, ...]] = ("human_image", "garment_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("human_image", "garment_image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    human_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="human_image_url",
        description="Photo of the person who tries the garment on, body in clear view.",
    )
    garment_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="garment_image_url",
        description="Photo of the garment to put on, alone or worn, clearly visible.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
