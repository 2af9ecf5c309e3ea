class OmnigenV2(FalNode):
    """
    Generate or edit from a prompt and up to three pictures with OmniGen V2.
    omnigen, text-to-image, image, image-editing, virtual-try-on, composition

    The prompt calls them image 1 to image 3 in plain words; one scale sets loyalty to the pictures, another loyalty to the text. v1 uses tags.

    Use cases:
    - Add the object of one photo to the scene of another
    - Swap the carpet in a room picture
    - Dress the mannequin in image 1 with the coat from image 2 in plain words
    - Keep extra fingers out of a combined family picture by a negative prompt
    - End guidance halfway through the run for a softer product edit
    """

    class Scheduler(str, Enum):
        EULER = "euler"
        DPMSOLVER = "dpmsolver"

    endpoint: ClassVar[str] = "fal-ai/omnigen-v2"
    title: ClassVar[str] = "OmniGen V2 – Generate and Edit"
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
        description="What to draw or change. Name inputs plainly, as in: put the chair from image 1 into the room in image 2.",
    )
    input_images: list[ImageRef] = Field(
        default=[],
        serialization_alias="input_image_urls",
        max_length=3,
        description="Pictures to edit or combine; the prompt calls them image 1, image 2 and image 3.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=50, ge=20, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    text_guidance_scale: float = Field(
        default=5.0,
        ge=1,
        le=8,
        description="How closely the text is followed, beside the pictures; higher is stricter.",
    )
    image_guidance_scale: float = Field(
        default=2.0,
        ge=1,
        le=3,
        description="Loyalty to the input pictures: 1.3 to 2 for edits, 2 to 3 for placing their contents in a new scene.",
    )
    negative_prompt: str = Field(
        default="(((deformed))), blurry, over saturation, bad anatomy, disfigured, poorly drawn face, mutation, mutated, (extra_limb), (ugly), (poorly drawn hands), fused fingers, messy drawing, broken legs censor, censored, censor_bar",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
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
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
