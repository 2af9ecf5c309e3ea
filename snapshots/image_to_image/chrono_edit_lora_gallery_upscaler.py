class ChronoEditLoraGalleryUpscaler(FalNode):
    """
    Enlarge and clean an image with ChronoEdit's Upscaler LoRA, doubling it unless told otherwise.
    chrono-edit, nvidia, image-to-image, upscaling, lora, cleanup

    No prompt to write, 30 steps by default, further LoRAs allowed.

    Use cases:
    - Raise a 480p ChronoEdit result to slide-deck size
    - Scrub compression blocks off a meme saved nine times over
    - Enlarge a webcam still of nesting storks for the ward newsletter
    - Double an old forum avatar so it suits a conference badge
    - Clear up a blurry menu photo forwarded through three chats
    """

    endpoint: ClassVar[str] = "fal-ai/chrono-edit-lora-gallery/upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor", "lora_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and higher the result becomes."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=10,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    loras: list[ChronoLoraWeight] = Field(
        default=[],
        max_length=3,
        description="Trained style or subject add-ons to mix into the model, each with its own weight.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        prompt: str
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
