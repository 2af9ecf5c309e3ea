class LumaPhoton(FalNode):
    """
    Generate a picture from a prompt of up to 5,000 characters with Luma Photon.
    luma, photon, text-to-image, image, cinematic, long-prompt

    Seven shapes from 21:9 to 9:21 and no other setting; Photon Flash takes the same inputs at about a quarter of the price.

    Use cases:
    - Generate an establishing shot for a pitch
    - Make a still to start a Luma video from
    - Turn a page of screenplay into a picture with no photo behind it
    - Picture a detailed scene brief in the preset square, with nothing to upload
    - Make a 21:9 film still from words, with no source or strength to set
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon"
    title: ClassVar[str] = "Luma Photon – Text to Image"
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
