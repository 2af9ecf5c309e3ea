class LumaPhoton(FalNode):
    """
    Generate an image from a prompt of up to 5,000 characters with Luma Photon, the full-quality tier.
    luma, photon, text-to-image, image, cinematic, long-prompt

    Seven shapes from 21:9 to 9:21; Photon Flash is the cheaper, quicker sibling.

    Use cases:
    - Give a whole page of screenplay description and get its establishing shot
    - Frame a lone kite surfer in 21:9 for a documentary pitch
    - Picture the foyer of an opera set in a greenhouse
    - Start a Luma video from a still of a sleeping volcano
    - Draw a perfume's mood as a corridor of coloured glass
    """

    endpoint: ClassVar[str] = "fal-ai/luma-photon"
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
