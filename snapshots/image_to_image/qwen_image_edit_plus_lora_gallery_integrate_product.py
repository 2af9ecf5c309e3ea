class QwenImageEditPlusLoraGalleryIntegrateProduct(FalNode):
    """
    Make a product dropped onto a backdrop belong there, with a ready LoRA on Qwen Image Edit Plus.
    qwen-image-edit, qwen, image-to-image, product-photo, compositing, perspective

    Corrects perspective, light and shadow of a rough composite; Add Background starts from plain white.

    Use cases:
    - Blend a cut-out lamp into a hotel room photo
    - Finish a rough product collage for an advert
    - Sit a pasted stove properly in a buyer's fireplace
    - Tie a superimposed skylight to the slope of a roof
    - Match a collaged bottle to candlelight in a bar photo
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-plus-lora-gallery/integrate-product"
    title: ClassVar[str] = "Qwen Image Edit Plus – Integrate Product"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "lora_scale", "image_size")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        description="The rough composite: a picture in which the product already sits on its background.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture in pixels; unset, it follows the last input picture. More pixels cost more.",
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=6, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    negative_prompt: str = Field(
        default=" ",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
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
    prompt: str = Field(
        default="Blend and integrate the product into the background",
        description="How the product should sit in its surroundings: place, light, shadow.",
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=4,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
