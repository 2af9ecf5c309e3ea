class QwenImageEditPlusLoraGalleryAddBackground(FalNode):
    """
    Replace the white behind a product cut-out with a realistic scene you describe, using the Qwen Image Edit Plus gallery LoRA.
    qwen, image-to-image, add-background, product-photo, white-background, lora

    Same job and inputs as the 2509 gallery endpoint, under the Plus name.

    Use cases:
    - Stand a soap bar on driftwood and sand for a market banner
    - Put a catalogue kettle on a caravan hob at dawn
    - Give a plain white-shot violin a rehearsal-room corner
    - Show a garden fork in damp soil instead of a void
    - Rest a watch cut-out on a pilot's map table
    """

    endpoint: ClassVar[str] = "fal-ai/qwen-image-edit-plus-lora-gallery/add-background"
    _required: ClassVar[tuple[str, ...]] = ("images",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "lora_scale", "image_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    images: list[ImageRef] = Field(
        default=[], serialization_alias="image_urls", description="The subject on a white or plain background."
    )
    prompt: str = Field(
        default="Remove white background and add a realistic scene behind the object",
        description="The scene to build behind the object. Start by asking to remove the white background.",
    )
    image_size: ImageSizePreset | ImageSize | None = Field(
        default=None,
        description="Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one go; each one is charged.")
    acceleration: AccelerationTwoLevels = Field(
        default=AccelerationTwoLevels.REGULAR,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )
    guidance_scale: float = Field(
        default=1.0,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    lora_scale: float = Field(
        default=1.0, description="How strongly the built-in add-on shows; lower blends it with the base model."
    )
    negative_prompt: str | None = Field(
        default=None,
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    num_inference_steps: int = Field(default=6, description="Denoising steps: more of them take longer and add detail.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
