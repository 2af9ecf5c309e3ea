class ImageEditingRealism(FalNode):
    """
    Add real skin and facial detail to soft or plastic faces with fal's Image Editing.
    image-editing, image-to-image, realism, face-detail, skin-texture, deblur, lora

    A LoRA at adjustable strength also takes blur out; Retouch goes the other way and evens the skin.

    Use cases:
    - Make a generated portrait look like a photo
    - Sharpen a slightly blurred face in an event picture
    - Bring freckles back after a beauty filter
    - Give a rendered game character believable pores
    - Add skin texture gently with a LoRA scale below 0.6
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/realism"
    title: ClassVar[str] = "Image Editing – Realism"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with a face that is soft, blurred or looks artificial.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How strictly the built-in edit is carried out: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Checks the finished pictures for unsafe content; off skips it."
    )
    lora_scale: float = Field(
        default=0.6,
        ge=0,
        le=2,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
