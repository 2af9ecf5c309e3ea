class ImageEditingBroccoliHaircut(FalNode):
    """
    Give the person in a photo the broccoli haircut, a curly mop with short sides, while the face stays recognisable.
    image-editing, image-to-image, broccoli-haircut, hairstyle, lora, meme

    A one-look LoRA effect in fal's Image Editing set; hair-change takes any style you can describe.

    Use cases:
    - Put the broccoli cut on a maths teacher for the pupils' end-of-term slideshow
    - Prank a bald uncle with a curly fringe in the family group chat
    - Show a nervous teenager his own face with the perm before the barber starts
    - Give Roman emperor busts a Gen Z haircut for a museum's TikTok
    - Restyle five-a-side squad photos so the whole team shares one haircut
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/broccoli-haircut"
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
