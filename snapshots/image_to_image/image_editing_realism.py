class ImageEditingRealism(FalNode):
    """
    Add realistic skin and facial detail to soft or plastic-looking faces and take out blur, with an Image Editing LoRA at adjustable strength.
    image-editing, image-to-image, realism, face-detail, skin-texture, deblur, lora

    Pick it for AI-looking portraits; retouch smooths skin rather than adding texture.

    Use cases:
    - Give a waxy generated portrait believable pores before a book cover pitch
    - Sharpen the slightly soft face in a once-in-a-lifetime finish-line photo
    - Bring eyelashes and freckles back to an over-smoothed beauty filter selfie
    - Make a rendered game character's close-up pass as a photograph
    - Repair smeared faces in a low-light video still from a folk festival
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/realism"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "num_inference_steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
