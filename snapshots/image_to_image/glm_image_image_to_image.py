class GlmImageImageToImage(FalNode):
    """
    Rework up to four reference pictures with GLM-Image from Z.ai, known for legible text in pictures.
    glm-image, image-to-image, multi-reference, text-rendering, poster, style-transfer

    Takes the references, a prompt and a size; makes posters and infographics from photos.

    Use cases:
    - Make a menu poster from a dish photo
    - Turn a product shot into an infographic with labels
    - Lay out a dish photo as a menu in the portrait 3:2 size
    - Combine up to four references in one text-heavy layout
    - Let a language model enrich a short poster prompt first
    """

    class ImageSizeChoice(str, Enum):
        SQUARE_HD = "square_hd"
        SQUARE = "square"
        PORTRAIT_4_3 = "portrait_4_3"
        PORTRAIT_16_9 = "portrait_16_9"
        LANDSCAPE_4_3 = "landscape_4_3"
        LANDSCAPE_16_9 = "landscape_16_9"
        PORTRAIT_3_2 = "portrait_3_2"
        LANDSCAPE_3_2 = "landscape_3_2"
        PORTRAIT_HD = "portrait_hd"
        LANDSCAPE_HD = "landscape_hd"

    endpoint: ClassVar[str] = "fal-ai/glm-image/image-to-image"
    title: ClassVar[str] = "GLM-Image – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizeChoice | ImageSize = Field(
        default=ImageSizeChoice.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=30, ge=10, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.5,
        ge=1,
        le=10,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check of the result for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=4,
        description="One to four pictures that the result is built from, such as a product, a person or a style.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
