class Flux2LoraGalleryAddBackground(FalNode):
    """
    Add a scene behind a subject shot on white, with FLUX.2 and the Add Background LoRA.
    flux-2, lora, image-to-image, add-background, product-photo, white-background

    Takes pictures with a clean ground and a prompt that opens with the words Add Background; keeps the input's size unless told.

    Use cases:
    - Give a white-background product photo a lifestyle scene
    - Put a catalogue chair into a living room
    - Try three shop interiors behind one packshot
    - Bring a studio-lit tea tin to a misty hillside in landscape 16:9
    - Blend a cut-out into its new scene at a lower LoRA scale
    """

    endpoint: ClassVar[str] = "fal-ai/flux-2-lora-gallery/add-background"
    title: ClassVar[str] = "FLUX.2 LoRA Gallery – Add Background"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "lora_scale", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="The subject on a white or plain background."
    )
    prompt: str = Field(
        default="Add Background forest",
        description="Must begin with 'Add Background', then the place, such as 'Add Background rainy harbour'.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None, description="Size of the result; unset keeps that of the input picture. More pixels cost more."
    )
    guidance_scale: float = Field(
        default=2.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=40, ge=4, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the add-background LoRA works; lower leaves more to plain FLUX.2.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
