class MicrosoftMaiImage2_5Pro(FalNode):
    """
    microsoft/mai-image-2.5-pro on fal.ai: its words are not written yet.
    fal, text-to-image, draft
    """

    endpoint: ClassVar[str] = "microsoft/mai-image-2.5-pro"
    title: ClassVar[str] = "MAI Image 2.5 Pro (Text to Image)"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    aspect_ratio: GrokAspectRatioAuto | None = Field(
        default=None, description="Shape of the picture as width to height."
    )
    num_images: int | None = Field(
        default=None, description="How many pictures to make in one go; each one is charged."
    )
    output_format: ImageFormatJpegPngWebp | None = Field(
        default=None,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
