class Phota(FalNode):
    """
    Generate up to four photographs from text with Phota, of people whose profiles you have made.
    phota, text-to-image, image, photo, personalization, headshot, 4k

    The prompt calls a profile as [[profile_id]]; 1K or 4K in five shapes. Profiles come from Phota's Create Profile node.

    Use cases:
    - Make headshots of yourself in several outfits from words and your profile
    - Picture a profiled founder on a stage that nobody photographed
    - Bring two profiled people into one 4K photo with no picture to edit
    - Make a year of profile pictures from one profile and twelve sentences
    - Name a profile in the prompt in place of uploading reference photos
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_4K = "4K"

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_1_1 = "1:1"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"

    endpoint: ClassVar[str] = "fal-ai/phota"
    title: ClassVar[str] = "Phota – Text to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "aspect_ratio", "resolution", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the photo should show. People with a profile are called by its id in double brackets: [[profile_id_1]].",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K, description="Size of the picture; higher is sharper and takes longer."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO, description="Shape of the picture as width to height; auto leaves it to the model."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
