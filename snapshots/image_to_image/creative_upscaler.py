class CreativeUpscaler(FalNode):
    """
    Upscale a picture up to five times with fal's Creative Upscaler, adding new detail by SD 1.5 or SDXL.
    creative-upscaler, image-to-image, upscaling, sdxl, lora, detail

    Takes a base model, LoRA or embedding of your own; describes the picture itself if you do not.

    Use cases:
    - Turn a low-resolution game screenshot into box art at five times its size
    - Enlarge a sketchy render for a portfolio
    - Upscale a comic panel with the LoRA of its own style
    - Load a checkpoint of your own as the base of an upscale
    - Let the upscaler caption the picture by itself before enlarging
    """

    class ModelType(str, Enum):
        SD_1_5 = "SD_1_5"
        SDXL = "SDXL"

    endpoint: ClassVar[str] = "fal-ai/creative-upscaler"
    title: ClassVar[str] = "Creative Upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "creativity", "detail", "model_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    model_type: ModelType = Field(
        default=ModelType.SD_1_5, description="Family that the model belongs to; weights fit only their own family."
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The picture to enlarge and fill with new detail.",
    )
    prompt: str | None = Field(
        default=None,
        description="What the picture shows, so that added detail fits it; without it BLIP2 writes a description.",
    )
    scale: float = Field(default=2.0, ge=1, le=5, description="Enlargement factor of each side.")
    creativity: float = Field(
        default=0.5, ge=0, le=1, description="How far the enlarged picture may depart from the original."
    )
    detail: float = Field(
        default=1.0,
        ge=0,
        le=5,
        description="How much fine detail is added when enlarging; higher is richer and less faithful.",
    )
    shape_preservation: float = Field(
        default=0.25, ge=0, le=3, description="How much of the original's shapes stays while detail is added."
    )
    prompt_suffix: str = Field(
        default=" high quality, highly detailed, high resolution, sharp",
        description="Text stuck onto the end of every prompt, handy for quality words or embedding tokens.",
    )
    negative_prompt: str = Field(
        default="blurry, low resolution, bad, ugly, low quality, pixelated, interpolated, compression artifacts, noisey, grainy",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=16,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=20, ge=1, le=200, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checks: bool = Field(
        default=True, description="Checks the picture for unsafe content and returns a black one instead."
    )
    skip_ccsr: bool = Field(
        default=False, description="Goes straight to the creative pass, without the cleaning CCSR upscaler before it."
    )
    override_size_limits: bool = Field(
        default=False, description="Accepts very large pictures, which may take very long."
    )
    base_model_url: AssetRef = Field(
        default=AssetRef(), description="Address of the base model to use instead of the standard one."
    )
    additional_lora_url: AssetRef = Field(
        default=AssetRef(), description="LoRA to load on top of the base model, such as one of a style."
    )
    additional_lora_scale: float = Field(default=1.0, description="Weight of the added LoRA; higher shows more of it.")
    additional_embedding_url: AssetRef = Field(
        default=AssetRef(), description="Learned words to load for the upscale; left out, none are loaded."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
