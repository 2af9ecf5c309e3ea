class OmniGenV1(FalNode):
    """
    Generate or edit with OmniGen v1, where the prompt itself refers to input pictures by tags such as <img><|image_1|></img>: try-on, combining people, edits.
    omnigen, text-to-image, image, multimodal, virtual-try-on, editing, reference

    Version 2 takes plain wording.

    Use cases:
    - Seat the person of image one beside the person of image two on a park bench
    - Try a photographed cardigan on a model by naming both pictures in the prompt
    - Remove the umbrella from a tagged street photo by instruction
    - Put twins photographed apart into one birthday scene
    - Follow a skeleton drawing to pose a judo throw
    """

    endpoint: ClassVar[str] = "fal-ai/omnigen-v1"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "input_images", "image_size", "img_guidance_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What to draw. Point at inputs with <img><|image_1|></img>, <img><|image_2|></img> and so on.",
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        description="Images that the job starts from; how many are wanted depends on the task.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=3.0,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    img_guidance_scale: float = Field(
        default=1.6,
        ge=0,
        le=20,
        description="How closely the result keeps to the input pictures, apart from the prompt.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
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
