class QwenImageEditPlus(FalNode):
    """
    Edit or combine several pictures by instruction with Qwen Image Edit Plus, which is the 2509 model.
    qwen-image-edit, qwen, image-to-image, image-editing, multi-image, text-editing, 2509

    Fifty steps and a square unless you choose otherwise; 2511 keeps the input's size.

    Use cases:
    - Put a logo on the side of a photographed van
    - Combine a portrait and an outfit photo in one picture
    - Polish a hard edit of two photos with a hundred steps on Plus
    - Turn tall photos into square listing tiles at the preset size
    - Compose a square cover from three loose pictures without setting a size
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-plus"
    title: ClassVar[str] = "Qwen Image Edit Plus"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels; it does not follow the input, so choose a shape that suits your picture. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=50, ge=2, le=100, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=4.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The pictures to edit or combine, in the order in which the prompt speaks of them.",
    )
    negative_prompt: str = Field(
        default=" ",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
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
