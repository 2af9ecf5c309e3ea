class LumaPhotonFlashModify(FalNode):
    """
    Modify an image by prompt with Luma Photon Flash, the faster, cheaper tier, in one of seven aspect ratios.
    luma, photon, image-to-image, image-editing, flash, fast

    Strength here means loyalty to the source; take plain Photon modify for the finer result.

    Use cases:
    - Try ten wallpaper colours on a B&B room before breakfast
    - Draft a wintry variant of a summer brewery label scene
    - Rough a spaceship version of grandad's caravan for a story prompt
    - Iterate costume fabrics on one puppet photo at low cost
    - Sketch alternative roofs on a village hall picture for a meeting
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/flash/modify"
    _required: ClassVar[tuple[str, ...]] = ("image", "strength", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    strength: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much of the source picture survives. Higher stays closer to it, the reverse of denoising strength.",
    )
    aspect_ratio: AspectRatioSevenPresets | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
