class Uno(FalNode):
    """
    Generate a new scene holding one or more reference subjects with ByteDance's UNO on FLUX, made for keeping products and objects consistent together.
    uno, bytedance, image-to-image, subject-reference, multi-reference, flux, product

    Subject only; pick USO to borrow a style as well.

    Use cases:
    - Show a clockwork robot and its owner's mug on one library shelf
    - Put a hand-carved spoon and its bowl on a picnic blanket
    - Reuse three antique toys in a single nursery scene
    - Keep a guitar pedal looking itself on a rainy windowsill
    - Pose a collection of mascots around a campfire
    """

    endpoint: ClassVar[str] = "fal-ai/uno"
    _required: ClassVar[tuple[str, ...]] = ("input_images", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("input_images", "prompt", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Images that the job starts from; how many are wanted depends on the task.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
