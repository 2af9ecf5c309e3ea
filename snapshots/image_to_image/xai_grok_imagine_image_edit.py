class XaiGrokImagineImageEdit(FalNode):
    """
    Edit or combine up to three pictures with xAI's Grok Imagine, at 1k or 2k.
    grok-imagine, xai, image-to-image, image-editing, multi-image, 2k

    The result keeps the first picture's shape or takes one of thirteen; Quality is the version for finals.

    Use cases:
    - Change the background of a portrait
    - Set a bottle from one picture on the table of another
    - Combine up to three pictures with xAI's plain editor
    - Turn a photo into a 20:9 phone picture
    - Try a photo edit on plain Grok Imagine, then repeat it in Quality
    """

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_2_1 = "2:1"
        RATIO_20_9 = "20:9"
        RATIO_19_5_9 = "19.5:9"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_9_19_5 = "9:19.5"
        RATIO_9_20 = "9:20"
        RATIO_1_2 = "1:2"

    endpoint: ClassVar[str] = "xai/grok-imagine-image/edit"
    title: ClassVar[str] = "Grok Imagine – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "resolution")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", max_length=8000, description="The change to make, or the finished picture.")
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height; auto takes that of the first picture.",
    )
    resolution: GrokImageResolution = Field(
        default=GrokImageResolution.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File format of the result."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=3,
        description="One to three pictures to edit or combine; the first sets the shape.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        revised_prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
