class Imagineart2_0EditPreviewImageToImage(FalNode):
    """
    Edit or combine up to four pictures by instruction with the ImagineArt 2.0 edit preview.
    imagineart, image-to-image, image-editing, multi-image, aspect-ratio

    The result has the first picture's shape or one of twelve from 3:1 to 1:3; no seed, mask or size in pixels.

    Use cases:
    - Replace a photo's background with a beach at sunset
    - Edit a product shot for a web banner
    - Turn an edited photo into a 3:1 header
    - Merge up to four ImagineArt references in one picture
    - Make a 1:3 skyscraper ad from a square photo
    """

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_1_1 = "1:1"
        RATIO_9_16 = "9:16"
        RATIO_16_9 = "16:9"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_4_5 = "4:5"
        RATIO_5_4 = "5:4"
        RATIO_3_1 = "3:1"
        RATIO_1_3 = "1:3"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "imagineart/imagineart-2.0-edit-preview/image-to-image"
    title: ClassVar[str] = "ImagineArt 2.0 Preview – Edit"
    _required: ClassVar[tuple[str, ...]] = ("images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=4,
        description="One to four pictures to edit or combine; the first sets the shape.",
    )
    prompt: str = Field(default="", description="The change to make, as an instruction.")
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height; auto takes that of the first picture.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
