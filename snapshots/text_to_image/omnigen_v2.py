class OmnigenV2(FalNode):
    """
    Generate or edit with OmniGen V2 from a prompt and up to three pictures, named plainly as image 1, image 2.
    omnigen, text-to-image, image, multimodal, virtual-try-on, editing, composition

    Separate scales for text and pictures; simpler to address than v1's tags.

    Use cases:
    - Add the heron from image 1 to the pond in image 2
    - Dress the shop dummy in image 1 with the kilt from image 2
    - Ask for the same kitten asleep in a violin case
    - Set a museum bronze among the ferns of a second photo
    - Swap the carpet in a lounge picture and leave the rest in place
    """

    class Scheduler(str, Enum):
        EULER = "euler"
        DPMSOLVER = "dpmsolver"

    endpoint: ClassVar[str] = "fal-ai/omnigen-v2"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "prompt",
        "input_images",
        "image_size",
        "image_guidance_scale",
        "text_guidance_scale",
    )
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the picture should show: subject, setting, light and style. Concrete words get closest.",
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        max_length=3,
        description="Images that the job starts from; how many are wanted depends on the task.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture: a preset shape or your own width and height.",
    )
    num_inference_steps: int = Field(
        default=50, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    text_guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=8,
        description="How closely the words are followed, next to other inputs; higher obeys more.",
    )
    image_guidance_scale: float = Field(
        default=2.0,
        ge=1,
        le=3,
        description="Loyalty to the input pictures: 1.3 to 2 for edits, 2 to 3 for placing their contents in a new scene.",
    )
    negative_prompt: str = Field(
        default="(((deformed))), blurry, over saturation, bad anatomy, disfigured, poorly drawn face, mutation, mutated, (extra_limb), (ugly), (poorly drawn hands), fused fingers, messy drawing, broken legs censor, censored, censor_bar",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    cfg_range_start: float = Field(
        default=0.0, ge=0, le=1, description="Point of the run at which guidance starts, as a share of the whole."
    )
    cfg_range_end: float = Field(
        default=1.0, ge=0, le=1, description="Point of the run at which guidance stops, as a share of the whole."
    )
    scheduler: Scheduler = Field(
        default=Scheduler.EULER,
        description="Recipe by which the noise is taken away; changes texture and how many steps are needed.",
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
