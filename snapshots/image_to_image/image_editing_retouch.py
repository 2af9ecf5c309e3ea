class ImageEditingRetouch(FalNode):
    """
    Retouch the skin in a face photo with fal's Image Editing.
    image-editing, image-to-image, retouch, skin, blemish-removal, portrait, lora

    Blemishes go and skin evens out through a LoRA whose strength you set; Face Enhancement reworks the whole face.

    Use cases:
    - Clear skin in a yearbook portrait
    - Retouch beauty shots for a cosmetics page
    - Soften acne at half LoRA scale
    - Smooth a beauty close-up harder with a LoRA scale of 2
    - Try three retouch strengths on a groom's portrait with one seed
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/retouch"
    title: ClassVar[str] = "Image Editing – Retouch"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "guidance_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the face whose skin needs retouching.",
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
        default=1.0,
        ge=0,
        le=4,
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
