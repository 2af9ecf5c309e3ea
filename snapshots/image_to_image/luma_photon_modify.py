class LumaPhotonModify(FalNode):
    """
    Modify a picture by prompt with the full Luma Photon, in one of seven shapes.
    luma, photon, image-to-image, image-editing, restyle, prompt-edit

    A higher strength stays nearer to the source; Flash Modify has the same inputs at a lower price.

    Use cases:
    - Restage a loft photo in another interior style
    - Turn a rough 3D render into a finished concept
    - Repaint a Photon Flash draft with the full Photon at a strength you set
    - Keep a layout by raising strength while colours change
    - Rework a photo into a 21:9 Photon picture
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/modify"
    title: ClassVar[str] = "Luma Photon – Modify Image"
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
