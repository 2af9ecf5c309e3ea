class CreativeUpscaler(FalNode):
    """
    Upscale to 5x while adding new detail with fal's Creative Upscaler, on SD 1.5 or SDXL.
    creative-upscaler, image-to-image, upscaling, sdxl, lora, detail

    Deeply adjustable: own base model, LoRA, embeddings, shape preservation; writes its own prompt if none is given.

    Use cases:
    - Push a low-poly game screenshot toward painted box art
    - Upscale a comic panel with the LoRA it was drawn in
    - Enrich a bland desert matte painting with rocks and brush
    - Raise shape preservation to enlarge a cathedral without leaning towers
    - Load a watercolour checkpoint and grow a thumbnail into a print
    """

    class ModelType(str, Enum):
        SD_1_5 = "SD_1_5"
        SDXL = "SDXL"

    endpoint: ClassVar[str] = "fal-ai/creative-upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "creativity", "detail", "model_type")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    model_type: ModelType = Field(
        default=ModelType.SD_1_5,
        description="Family that the model belongs to; the weights that can be used depend on it.",
    )
    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str | None = Field(
        default=None, description="What the picture shows, so that added detail fits it; may be left as it is."
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
        description="What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=7.5,
        ge=0,
        le=16,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=20, ge=1, le=200, description="Denoising steps: more of them take longer and add detail."
    )
    enable_safety_checks: bool = Field(
        default=True, description="Checks the picture for unsafe content and returns a black one instead."
    )
    skip_ccsr: bool = Field(
        default=False, description="Goes straight to the creative pass without the cleaning upscaler before it."
    )
    override_size_limits: bool = Field(
        default=False, description="Accepts very large pictures, which may take very long."
    )
    base_model_url: AssetRef = Field(default=AssetRef(), description="Where the base model for the upscaler lies.")
    additional_lora_url: AssetRef = Field(
        default=AssetRef(), description="Extra add-on for the upscaler; without it the base model works alone."
    )
    additional_lora_scale: float = Field(
        default=1.0, description="Weight of the extra add-on in the upscaler; higher shows more."
    )
    additional_embedding_url: AssetRef = Field(
        default=AssetRef(), description="Further learned words for the upscaler; left out, none are loaded."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
