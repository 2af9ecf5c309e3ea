class QwenImageEdit2509(FalNode):
    """
    Edit or combine several pictures by instruction with Qwen Image Edit 2509.
    qwen-image-edit, qwen, image-to-image, image-editing, multi-image, 2509

    Same model and settings as the Plus node, under its dated name; unlike 2511 it returns a square unless you choose a size.

    Use cases:
    - Put a product from one photo into the room of another
    - Dress a model in the garment from a second picture
    - Spend up to a hundred steps on a difficult merge
    - Turn wide supplier photos into shop tiles at the default square size
    - Give the lace of an edited wedding dress eighty steps
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-2509"
    title: ClassVar[str] = "Qwen Image Edit 2509"
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
