class LumaAgentUni1V1Edit(FalNode):
    """
    luma/agent/uni-1/v1/edit on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "luma/agent/uni-1/v1/edit"
    title: ClassVar[str] = "Luma Uni-1 Edit Agent"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "reference_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=6000,
        min_length=1,
        description="What to change, or what the finished picture should show. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    style: LumaUniStyle = Field(
        default=LumaUniStyle.AUTO,
        description="Look or manner of the result, such as anime or photograph; left out, the prompt decides.",
    )
    output_format: ImageFormatJpegPng | None = Field(
        default=None,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        max_length=8,
        description="Images of the same person, thing or style, whose look the result should keep.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
