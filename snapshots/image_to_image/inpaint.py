class Inpaint(FalNode):
    """
    Inpaint the white area of a mask with any Stable Diffusion 1.5 or SDXL checkpoint you name by URL or Hugging Face id.
    stable-diffusion, image-to-image, inpainting, sdxl, mask, custom-checkpoint

    The bare version: fal-ai/lora/inpaint adds LoRAs, ControlNets and IP-Adapters.

    Use cases:
    - Replace a broken gargoyle using your favourite SDXL photo checkpoint
    - Fill a torn corner of a scanned tarot card in matching ink style
    - Swap a mannequin's hat with an anime SD 1.5 checkpoint for a zine
    - Paint a koi pond into the empty bed of a landscaping photo
    - Compare two checkpoints on the same masked shop sign
    """

    endpoint: ClassVar[str] = "fal-ai/inpaint"
    _required: ClassVar[tuple[str, ...]] = ("model_name", "prompt", "image", "mask_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_name", "image", "mask_url", "prompt", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    model_name: str = Field(default="", description="Base model to work with, by name or address.")
    prompt: str = Field(default="", description="What should appear in the masked area.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    mask_url: ImageRef = Field(
        default=ImageRef(),
        description="Image that marks the area to work on, usually white where something may change.",
    )
    num_inference_steps: int = Field(
        default=30, ge=0, le=150, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
