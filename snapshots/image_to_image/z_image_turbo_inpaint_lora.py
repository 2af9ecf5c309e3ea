class ZImageTurboInpaintLora(FalNode):
    """
    Repaint a masked region with Z-Image Turbo while up to three LoRAs style the fill.
    z-image, image-to-image, inpainting, lora, mask, turbo

    Choose it to drop a trained product, character or look into one spot; the unadorned inpaint sibling needs no weights.

    Use cases:
    - Insert your LoRA-trained teapot into a masked tea-room table
    - Patch a torn manga cover in its own artist's LoRA
    - Add a brand's mascot to the masked back of a delivery van
    - Fill a wall niche with statues from a trained marble style
    - Swap a dress panel for a weaver's trained cloth pattern
    """

    endpoint: ClassVar[str] = "fal-ai/z-image/turbo/inpaint/lora"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "mask_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask_image", "prompt", "loras", "strength")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="What should appear in the masked area.")
    image_size: ImageSizePresetOrAuto | ImageSize = Field(
        default=ImageSizePresetOrAuto.AUTO,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_inference_steps: int = Field(
        default=8, ge=1, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    enable_prompt_expansion: bool = Field(
        default=False,
        description="Lets a language model flesh out a short prompt before generating; off takes your words as they stand.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    control_scale: float = Field(
        default=0.75,
        ge=0,
        le=1,
        description="How strongly the picture around and under the mask steers the fill. Higher follows it closer.",
    )
    control_start: float = Field(
        default=0.0,
        ge=0,
        le=1,
        description="Moment at which steering by the control picture begins, as a share of the run.",
    )
    control_end: float = Field(
        default=0.8,
        ge=0,
        le=1,
        description="Moment at which steering by the control picture ends, as a share of the run.",
    )
    mask_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_image_url",
        description="Image that marks where the edit or control applies; the rest stays untouched.",
    )
    strength: float = Field(
        default=1.0,
        gt=0,
        le=1,
        description="How far the masked area may leave the original: low keeps most of it, the top value paints it anew.",
    )
    loras: list[LoRAInput] = Field(
        default=[],
        max_length=3,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
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
