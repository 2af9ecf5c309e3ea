class ZImageTurboImageToImageLora(FalNode):
    """
    Redraw a picture in a few steps with Z-Image Turbo and up to three LoRAs.
    z-image, alibaba, image-to-image, img2img, lora, turbo, custom-style

    For a trained look or face over your photo; for changes by prompt alone the plain node costs less.

    Use cases:
    - Turn family photos into a trained picture-book style
    - Give product shots the film grain that your LoRA has learned
    - Redraw house photos in an architect's trained marker style
    - Add a trained character to a garden photo
    - Set strength low so a LoRA only tints the portrait
    """

    endpoint: ClassVar[str] = "fal-ai/z-image/turbo/image-to-image/lora"
    title: ClassVar[str] = "Z-Image Turbo – Image to Image with LoRA"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "loras", "strength", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture in pixels; auto takes that of the input picture. More pixels cost more.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt first, for 0.0025 credits more a run.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to redraw in your trained style: a photo, sketch or render.",
    )
    strength: float = Field(
        default=0.6,
        gt=0,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
    )
    loras: list[LoraWeight] = Field(
        default=[], max_length=3, description="Up to three trained add-ons for Z-Image Turbo, each with its own weight."
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
