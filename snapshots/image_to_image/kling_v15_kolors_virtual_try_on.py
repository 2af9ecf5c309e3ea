class KlingV15KolorsVirtualTryOn(FalNode):
    """
    Dress a person in a garment from a second photo with Kling's Kolors Virtual TryOn v1.5.
    kling, kolors, image-to-image, virtual-try-on, fashion, clothing

    Two pictures in, one out and nothing to tune; Leffa asks for the garment type and gives steps and guidance.

    Use cases:
    - Model a crocheted jumper on the maker's sister without booking a photographer
    - Show a hospital's new scrubs on three staff photos before ordering
    - Let a vintage dealer see a 1960s coat worn instead of on a hanger
    - Preview a scout troop's new shirt on a leader's portrait
    - Check a bridesmaid dress on a cousin who lives abroad
    """

    endpoint: ClassVar[str] = "fal-ai/kling/v1-5/kolors-virtual-try-on"
    _required: ClassVar[tuple[str, ...]] = ("human_image", "garment_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("human_image", "garment_image")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    human_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="human_image_url",
        description="Image of the person who tries the garment on.",
    )
    garment_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="garment_image_url",
        description="Image of the piece of clothing to put on.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
