class LumaPhotonFlashModify(FalNode):
    """
    Modify a picture by prompt with Luma Photon Flash, the cheaper tier, in one of seven shapes.
    luma, photon, image-to-image, image-editing, fast, low-cost

    Strength means loyalty to the source here; Photon Modify takes the same inputs for finals.

    Use cases:
    - Try wallpaper colours on a room photo
    - Draft seasonal versions of a label scene
    - Test how much of a photo to keep by raising the strength
    - Sketch costume fabrics before Photon Modify
    - Turn a street photo into a painted 21:9 concept draft
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/flash/modify"
    title: ClassVar[str] = "Luma Photon Flash – Modify Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "strength", "aspect_ratio")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str | None = Field(
        default=None,
        max_length=5000,
        min_length=3,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to modify.")
    strength: float | None = Field(
        default=None,
        ge=0,
        le=1,
        description="How much of the source picture survives. Higher stays closer to it, the reverse of denoising strength.",
    )
    aspect_ratio: AspectRatioSevenPresets | None = Field(
        default=None, description="Shape of the result as width to height."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
