class Inpaint(FalNode):
    """
    Inpaint the white area of a mask with any SD 1.5 or SDXL checkpoint, by address or Hugging Face name.
    stable-diffusion, image-to-image, inpainting, sdxl, mask, custom-checkpoint

    The bare version: lora/inpaint adds LoRAs, ControlNets and IP-Adapters.

    Use cases:
    - Replace an object in a photo by mask
    - Fill in a damaged corner of a scan
    - Retouch by mask in a short form without LoRA or ControlNet settings
    - Make the mask compulsory, so that a retouch never runs on the whole photo
    - Pass one filled picture, not a list, to the next step of a workflow
    """

    endpoint: ClassVar[str] = "fal-ai/inpaint"
    title: ClassVar[str] = "Stable Diffusion – Inpaint"
    _required: ClassVar[tuple[str, ...]] = ("model_name", "prompt", "image", "mask_url")
    _basic_fields: ClassVar[tuple[str, ...]] = ("model_name", "image", "mask_url", "prompt", "negative_prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    model_name: str = Field(default="", description="Checkpoint to paint with, by web address or Hugging Face name.")
    prompt: str = Field(default="", description="What should appear in the masked area.")
    negative_prompt: str = Field(
        default="",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture in which an area is to be repainted.",
    )
    mask_url: ImageRef = Field(
        default=ImageRef(), description="Black-and-white picture of the same size: white is repainted, black is kept."
    )
    num_inference_steps: int = Field(
        default=30, ge=0, le=150, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
