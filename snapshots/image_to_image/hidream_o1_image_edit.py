class HidreamO1ImageEdit(FalNode):
    """
    Edit pictures or redraw their subject from a prompt with the full HiDream-O1.
    hidream, image-to-image, image-editing, reference-image, personalization, 2k

    Takes one or more references, up to about 2048x2048, 50 steps at guidance 5; Dev starts at 28 steps and guidance 0.

    Use cases:
    - Retouch a portrait for print
    - Show the same person in a new scene
    - Finish an edit at 50 steps that Dev drafted
    - Edit a hotel room at guidance 5 and fifty steps with nothing to set
    - Spend fifty steps on one subject merged from several photos
    """

    endpoint: ClassVar[str] = "fal-ai/hidream-o1-image/edit"
    title: ClassVar[str] = "HiDream-O1 – Edit Image"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "reference_images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("reference_images", "prompt", "image_size", "keep_original_aspect")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", min_length=1, description="The edit to make, or the new scene for the subject of the references."
    )
    reference_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="reference_image_urls",
        min_length=1,
        description="The picture to edit, or several that show the subject to keep.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSize(width=2048, height=2048),
        description="Wanted size, as a preset or a width and height; the nearest size the model supports is used.",
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
        default=True, description="Turns fal's check of the result for unsafe content on; off skips it."
    )
    keep_original_aspect: bool = Field(
        default=False,
        description="Gives the result the shape of the reference; works only with exactly one reference image.",
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
