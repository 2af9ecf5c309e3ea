class Emu35ImageEditImage(FalNode):
    """
    Edit one picture by text with BAAI's Emu 3.5 Image, at 480p or 720p.
    emu-3.5, image-to-image, image-editing, multimodal, aspect-ratio, 720p

    The result takes the input's shape or one of nine from 21:9 to 9:21; there is no mask and no strength to set.

    Use cases:
    - Change an object in a menu or flyer photo
    - Age or weather a product render
    - Recompose a square snapshot as a 21:9 header
    - Turn a landscape photo into a 9:21 phone wallpaper
    - Draft an edit at 480p before the 720p version
    """

    class AspectRatio(str, Enum):
        AUTO = "auto"
        RATIO_21_9 = "21:9"
        RATIO_16_9 = "16:9"
        RATIO_4_3 = "4:3"
        RATIO_3_2 = "3:2"
        RATIO_1_1 = "1:1"
        RATIO_2_3 = "2:3"
        RATIO_3_4 = "3:4"
        RATIO_9_16 = "9:16"
        RATIO_9_21 = "9:21"

    endpoint: ClassVar[str] = "fal-ai/emu-3.5-image/edit-image"
    title: ClassVar[str] = "Emu 3.5 Image – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "resolution", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {"image": {"max_file_size": 104857600}}
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    resolution: Resolution480pTo720p = Field(
        default=Resolution480pTo720p.RESOLUTION_720P,
        description="How large and detailed the result gets; higher takes longer.",
    )
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO, description="Shape of the result as width to height; auto takes that of the source."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to change. Up to 100 MB."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
