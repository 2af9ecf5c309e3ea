class PonyV7(FalNode):
    """
    Generate one or two images with Pony V7, the character-minded fine-tune by PurpleSmartAI, built on AuraFlow: anime, cartoon and furry styles in 20 to 50 steps, with noise from GPU or CPU.
    pony, pony-v7, text-to-image, image, anime, character, cartoon

    Use cases:
    - Design an original griffin courier for a webcomic's first page
    - Draw a cartoon pony team for a riding school's holiday club
    - Sketch a badger blacksmith as a furry convention badge
    - Set noise to CPU and match a render made on a home machine
    - Work out the turnaround pose of an anime lighthouse keeper
    """

    class NoiseSource(str, Enum):
        GPU = "gpu"
        CPU = "cpu"

    endpoint: ClassVar[str] = "fal-ai/pony-v7"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("prompt", "image_size", "num_images", "num_inference_steps")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_images: int = Field(
        default=1, ge=1, le=2, description="How many pictures to make in one go; each one is charged."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=40, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    noise_source: NoiseSource = Field(
        default=NoiseSource.GPU,
        description="Whether the starting noise comes from the graphics card or the processor; the same seed differs between them.",
    )
    enable_safety_checker: bool = Field(
        default=False, description="Screens the request and the result for unsafe content and holds back what it finds."
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
