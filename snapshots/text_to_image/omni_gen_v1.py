class OmniGenV1(FalNode):
    """
    Generate or edit pictures with OmniGen v1, whose prompt points at input pictures by tags.
    omnigen, text-to-image, image, image-editing, virtual-try-on, reference

    Written as <img><|image_1|></img>, they allow edits, try-on and people put together; V2 takes plain words and a negative prompt.

    Use cases:
    - Bring two photographed people together on one bench
    - Try a photographed cardigan on a model
    - Gather five relatives from five separate photos in one family portrait
    - Sketch four poster ideas at eight steps each
    - Put each photo's tag into the sentence to say who sits where
    """

    endpoint: ClassVar[str] = "fal-ai/omnigen-v1"
    title: ClassVar[str] = "OmniGen v1 – Generate and Edit"
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
        description="Pictures to edit or combine; the prompt calls the first one <img><|image_1|></img> and so on.",
    )
    image_size: ImageSizePreset | ImageSize = Field(
        default=ImageSizePreset.SQUARE_HD,
        description="Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=50, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    img_guidance_scale: float = Field(
        default=1.6,
        ge=0,
        le=20,
        description="How closely the result keeps to the input pictures, apart from the prompt.",
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
