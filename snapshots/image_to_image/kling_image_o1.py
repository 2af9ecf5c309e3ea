class KlingImageO1(FalNode):
    """
    Edit or compose pictures with Kling O1 Image from up to ten references named in the prompt as @Image1 or @Element1, at 1K or 2K and up to nine results.
    kling, image-to-image, multi-reference, image-editing, 2k, elements

    The Kling choice for several characters or objects at once.

    Use cases:
    - Sit @Element1 the grandfather beside @Element2 his boyhood dog on one bench
    - Dress a mascot in the scarf from a second photo for a winter league poster
    - Combine a chair, a rug and a lamp shot separately into one room set
    - Swap the label on a cider bottle while its glass reflections stay
    - Compose a 2K school-play poster from three cast photos and a castle sketch
    """

    class Resolution(str, Enum):
        RESOLUTION_1K = "1K"
        RESOLUTION_2K = "2K"

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_16_9 = "16:9"
        RATIO_9_16 = "9:16"
        RATIO_1_1 = "1:1"
        RATIO_4_3 = "4:3"
        RATIO_3_4 = "3:4"
        RATIO_3_2 = "3:2"
        RATIO_2_3 = "2:3"
        RATIO_21_9 = "21:9"

    endpoint: ClassVar[str] = "fal-ai/kling-image/o1"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "elements", "aspect_ratio", "resolution")
    _limits: ClassVar[dict[str, dict[str, float]]] = {
        "images": {
            "max_aspect_ratio": 2.5,
            "max_file_size": 10485760,
            "min_aspect_ratio": 0.4,
            "min_height": 300,
            "min_width": 300,
        }
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        max_length=2500,
        description="The edit or scene. Refer to pictures as @Image1, @Image2 and to elements as @Element1, @Element2.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=10,
        description="The source images, in order; the prompt can call them first, second and so on. Up to 10 MB each, at least 300 px a side each, aspect ratio 0.4 to 2.5 each.",
    )
    elements: list[ElementInput] = Field(
        default=[],
        max_length=10,
        description="Characters or objects to bring in, each as a frontal picture plus further views.",
    )
    resolution: Resolution = Field(
        default=Resolution.RESOLUTION_1K,
        description="How large and detailed the result gets; higher takes longer and often costs more.",
    )
    num_images: int = Field(
        default=1, ge=1, le=9, description="How many pictures to make in one go; each one is charged."
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
