class HidreamO1Image(FalNode):
    """
    Generate, edit or personalise pictures of up to 2K with HiDream-O1-Image.
    hidream, text-to-image, image, image-editing, reference, 2k

    No reference draws from text, one is edited, several lend their subjects; 50 steps at guidance 5, where Dev starts at 28 steps and guidance 0.

    Use cases:
    - Make a 2K picture from a description
    - Edit a product photo in words
    - Put the people of several photos into one scene in fifty steps
    - Spend fifty steps on an edit that keeps the photo's own shape
    - Tighten guidance on a personalised 50-step portrait
    """

    endpoint: ClassVar[str] = "fal-ai/hidream-o1-image"
    title: ClassVar[str] = "HiDream-O1-Image – Generate and Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "reference_images", "image_size", "num_images")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        min_length=1,
        description="What to draw, what to change in the one reference, or the scene for the subjects of several references.",
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        description="None draws from text, one picture is edited, several lend their subjects to a new picture.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=1024, height=1024),
        description="Size of the picture: a preset shape or a width and height, brought down to multiples of 32 and to about 2048x2048 pixels at most.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=5.0,
        ge=0,
        le=20,
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
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    keep_original_aspect: bool = Field(
        default=False,
        description="Gives the result the shape of the reference picture; works only with exactly one reference.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
