class ZImageTurboControlnetLora(FalNode):
    """
    Generate an image from edges, depth or pose with Z-Image Turbo and up to three LoRAs on top.
    z-image, image-to-image, controlnet, lora, turbo, pose

    Pick it when the guided picture must also wear your trained style; without LoRAs use turbo/controlnet.

    Use cases:
    - Draw a knitting pattern model in your shop's LoRA, pose kept
    - Apply a terracotta LoRA to a castle's canny outline
    - Cast a trained mascot in the exact stance of a referee
    - Set a brand's isometric style over an office's depth map
    - Run two LoRAs on a rowing crew's skeleton for a race poster
    """

    endpoint: ClassVar[str] = "fal-ai/z-image/turbo/controlnet/lora"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "preprocess", "loras", "control_scale")
    _size_bounds: ClassVar[dict[str, dict[str, dict[str, float]]]] = {
        "image_size": {"height": {"ge": 1, "le": 14142}, "width": {"ge": 1, "le": 14142}}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
    )
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
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose edges, depth or pose guides the result, or a ready-made control map.",
    )
    control_scale: float = Field(
        default=0.75, ge=0, le=1, description="How much the control picture counts; higher keeps to it more rigidly."
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
    preprocess: ControlPreprocessor | None = Field(
        default=ControlPreprocessor.NONE,
        description="Which map to draw from the image first: outlines, depth or pose; none if it already is such a map.",
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
