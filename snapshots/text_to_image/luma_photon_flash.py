class LumaPhotonFlash(FalNode):
    """
    Generate a picture with Luma Photon Flash, the fast, low-cost Photon.
    luma, photon, text-to-image, image, fast, low-cost

    The same prompt and seven shapes as Photon at about a quarter of the price, to explore before the final.

    Use cases:
    - Explore moods for a brand before a photo shoot
    - Make thumbnails for every podcast episode
    - Try a dozen written shots before one Photon final, no photo to upload
    - Invent 9:16 story backgrounds in bulk from a word list
    - Sketch a magazine cover idea from one sentence and a blank page
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon/flash"
    title: ClassVar[str] = "Luma Photon Flash – Text to Image"
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
