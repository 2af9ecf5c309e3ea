class ImageEditingRetouch(FalNode):
    """
    Retouch a face photo: blemishes come off and skin evens out through an Image Editing LoRA whose strength you dial.
    image-editing, image-to-image, retouch, skin, blemish-removal, portrait, lora

    Narrower than face-enhancement, which reworks the whole face.

    Use cases:
    - Clear a teenager's acne from the yearbook portrait at half strength
    - Soften razor burn on a groom photographed an hour after shaving
    - Take a scratch off a toddler's cheek in the nursery picture
    - Calm sunburnt noses across a sailing club's regatta portraits
    - Prepare a make-up artist's before-and-after pair with gentle skin cleaning
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/retouch"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lora_scale", "guidance_scale")
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
        default=1.0,
        ge=0,
        le=4,
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
