class ViduReferenceToImage(FalNode):
    """
    Generate an image that keeps people or objects from reference pictures with the first Vidu reference endpoint, in 16:9, 9:16 or 1:1.
    vidu, image-to-image, reference-to-image, character-consistency, multi-reference, subject

    Older than vidu/q2; take it to match earlier work.

    Use cases:
    - Continue a 2025 picture series made with this same endpoint
    - Put a beekeeper's own hive and hat into an orchard scene
    - Draw a village's two horses pulling a painted wagon
    - Use a toddler's teddy and blanket in a 9:16 bedtime frame
    - Show a square cover with the podcast's dog and studio microphone
    """

    endpoint: ClassVar[str] = "fal-ai/vidu/reference-to-image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    prompt: str = Field(
        default="", max_length=1500, description="The still picture wanted, with the referenced subjects in it."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="Images of the same person, thing or style, whose look the result should keep.",
    )
    aspect_ratio: AspectRatioWideTallSquare = Field(
        default=AspectRatioWideTallSquare.RATIO_16_9,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
