class ChronoEditLoraGalleryUpscaler(FalNode):
    """
    Enlarge and clean up a picture with ChronoEdit's Upscaler LoRA, by one to four times.
    chrono-edit, nvidia, image-to-image, upscaling, lora, restore

    Takes an image and no prompt; the other ChronoEdit nodes change the content at 480p or 720p.

    Use cases:
    - Enlarge a small product photo for a web shop
    - Clean up a blurry picture saved from a chat
    - Bring a 480p ChronoEdit result up to slide size
    - Clear compression blocks from a web image without writing a prompt
    - Lower the LoRA's weight where cleaning wipes out texture
    """

    endpoint: ClassVar[str] = "fal-ai/chrono-edit-lora-gallery/upscaler"
    title: ClassVar[str] = "ChronoEdit LoRA Gallery – Upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor", "lora_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to enlarge and clean, such as a small, blurry or compressed one.",
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and higher the result becomes."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How strictly the built-in instruction to enlarge is followed: higher is stricter and can look forced.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    num_inference_steps: int = Field(
        default=30, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    lora_scale: float = Field(
        default=1.0,
        ge=0,
        le=2,
        description="How strongly the built-in add-on shows; lower blends it with the base model.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG, description="File format of the result."
    )
    loras: list[ChronoLoraWeight] = Field(
        default=[],
        max_length=3,
        description="Further ChronoEdit LoRAs to merge on top of the Upscaler, each with its own weight.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
