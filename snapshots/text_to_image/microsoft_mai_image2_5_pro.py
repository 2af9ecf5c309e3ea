class MicrosoftMaiImage2_5Pro(FalNode):
    """
    Generate pictures from text with Microsoft's MAI-Image-2.5 Pro, the upper tier of MAI-Image-2.5.
    mai-image, microsoft, text-to-image, image, realistic, pro

    Same inputs as the plain model: prompt, number and shape, which may be left to the model; a description comes back too.

    Use cases:
    - Make a finished key visual for a campaign
    - Create a photo-like cover for a report
    - Render in Pro a picture drafted with plain MAI-Image-2.5
    - Take a book jacket up to the Pro tier once its wording is settled
    - Make the final of a 3:2 advert as WebP in the upper tier
    """

    endpoint: ClassVar[str] = "microsoft/mai-image-2.5-pro"
    title: ClassVar[str] = "MAI-Image-2.5 Pro – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: GrokAspectRatioAuto | None = Field(
        default=None, description="Shape of the picture as width to height; auto lets the model choose by the prompt."
    )
    num_images: int | None = Field(
        default=None, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPngWebp | None = Field(default=None, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
