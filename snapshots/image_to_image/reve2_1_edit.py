class Reve2_1Edit(FalNode):
    """
    Edit one picture from a prompt with Reve 2.1.
    reve, image-to-image, image-editing, prompt-edit, aspect-ratio

    Seventeen shapes from 4:1 to 1:4 or an automatic one; the prompt may call the picture by a frame tag. Remix takes several pictures.

    Use cases:
    - Change clothing or light in a fashion photo
    - Edit a shop photo into a 21:9 hero image for a website
    - Recompose a photo as a 4:1 banner by prompt
    - Turn a landscape photo into a 9:16 story while the season changes
    - Make a 1:4 skyscraper picture from a photo
    """

    class AspectRatio(str, Enum):
        RATIO_4_1 = "4:1"
        RATIO_3_1 = "3:1"
        RATIO_21_9 = "21:9"
        RATIO_2_1 = "2:1"
        RATIO_17_9 = "17:9"
        RATIO_16_9 = "16:9"
        RATIO_3_2 = "3:2"
        RATIO_4_3 = "4:3"
        RATIO_5_4 = "5:4"
        RATIO_1_1 = "1:1"
        RATIO_4_5 = "4:5"
        RATIO_3_4 = "3:4"
        RATIO_2_3 = "2:3"
        RATIO_9_16 = "9:16"
        RATIO_1_2 = "1:2"
        RATIO_1_3 = "1:3"
        RATIO_1_4 = "1:4"
        AUTO = "auto"

    endpoint: ClassVar[str] = "reve/2.1/edit"
    title: ClassVar[str] = "Reve 2.1 – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"formats": ["avif", "heif", "jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to change. PNG, JPEG, WebP, AVIF or HEIF.",
    )
    prompt: str = Field(default="", description="The change to make; the picture can be called <frame>0</frame>.")
    aspect_ratio: AspectRatio = Field(
        default=AspectRatio.AUTO,
        description="Shape of the result as width to height; auto lets the model pick a fitting one.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
