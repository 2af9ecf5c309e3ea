class ViduReferenceToImage(FalNode):
    """
    Compose a still around people or things from your photos with Vidu, on the node without a model number.
    vidu, image-to-image, image, reference-image, character-consistency, product-photo

    Takes reference images and a prompt, gives one image in 16:9, 9:16 or 1:1; Vidu Q2 does the same with a named model.

    Use cases:
    - Put your own product into a new scene for a shop banner
    - Keep one character the same across a series of social posts
    - Combine a person from one photo and a bag from another in a single still
    - Draw a 9:16 story frame with the mascot from your style sheet
    - Match new stills to a series that was made with plain Vidu, not Q2
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/reference-to-image"
    title: ClassVar[str] = "Vidu – Reference to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="", max_length=1500, description="The still picture wanted, with the referenced subjects in it."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Pictures of the people or things that should appear in the new image, each one clearly visible.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9, description="Shape of the result as width to height."
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
