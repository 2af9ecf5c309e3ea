class ViduQ2ReferenceToImage(FalNode):
    """
    Compose a still around people or things from your pictures with Vidu Q2.
    vidu, image-to-image, image, reference-image, character-consistency, first-frame

    Takes references and a prompt and gives one picture in 16:9, 9:16 or square; the unnumbered Vidu node runs the older model.

    Use cases:
    - Keep a bottle alike over a series of adverts
    - Put a whole cast from their portraits into one key visual
    - Make the first frame of a Vidu clip from two references
    - Show a guide with her own face at three sights
    - Show mascot and product, each from its picture, in one vertical still
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/q2/reference-to-image"
    title: ClassVar[str] = "Vidu Q2 – Reference to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="", max_length=1500, description="The still picture wanted, with the referenced subjects in it."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Pictures of the people or things that the new picture should show, each one clearly visible.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the picture as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
