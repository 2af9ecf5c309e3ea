class LumaPhotonFlash(FalNode):
    """
    Generate an image with Luma Photon Flash, the low-cost, fast edition of Photon with identical inputs.
    luma, photon, flash, text-to-image, image, fast, low-cost

    Use it to explore, then send the winning prompt to full Photon.

    Use cases:
    - Try twelve establishing shots for a student film before choosing
    - Give every scene of a radio drama a cheap thumbnail
    - Explore the mood of a sauna brand in birch, copper and snow
    - Sketch vertical backgrounds for a hotel's stories
    - Throw ideas on the wall for a puppet-show sky
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/flash"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=3,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: AspectRatioSevenPresets = Field(
        default=AspectRatioSevenPresets.RATIO_1_1, description="Shape of the picture, wide to tall."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
