class MicrosoftMaiImage2_5(FalNode):
    """
    Generate up to four photorealistic pictures from text with Microsoft's MAI-Image-2.5.
    mai-image, microsoft, text-to-image, image, realistic, long-prompt

    Prompts of up to 5,000 characters, seven shapes or one that the model chooses; a description comes back with the pictures.

    Use cases:
    - Make a photorealistic picture for a presentation
    - Create a product scene for an advert
    - Draft four advert scenes on the plain model before one goes to Pro
    - Try a 5,000-character brief on the lower tier before Pro gets it
    - Illustrate a blog on the plain tier and keep Pro for its cover
    """

    endpoint: ClassVar[str] = "microsoft/mai-image-2.5"
    title: ClassVar[str] = "MAI-Image-2.5 – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=5000,
        min_length=3,
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    aspect_ratio: GrokAspectRatioAuto = Field(
        default=GrokAspectRatioAuto.AUTO,
        description="Shape of the picture as width to height; auto lets the model choose by the prompt.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
