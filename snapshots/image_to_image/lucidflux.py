class Lucidflux(FalNode):
    """
    Restore and upscale a degraded photo up to 1024x1024 with LucidFlux, a FLUX-based restorer that keeps close to the source.
    lucidflux, image-to-image, upscale, restoration, flux, super-resolution

    Needs a prompt and fixed target size; SeedVR and Topaz go larger.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Rescue a heavily compressed chat-app photo of a newborn
    - Bring a 300-pixel avatar from a dead forum up to print-card size
    - Restore a smeared security still of a stolen cargo bike
    - Clean up a tiny catalogue scan of a 1980s synthesiser
    - Recover fur detail in a blurry shelter snapshot of a cat
    """

    endpoint: ClassVar[str] = "fal-ai/lucidflux"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "target_width", "target_height")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(default="", description="Say what the picture shows, so that restored detail fits the subject.")
    target_width: int = Field(
        default=1024, ge=512, le=1024, description="Width in pixels that the restored picture should have."
    )
    target_height: int = Field(
        default=1024, ge=512, le=1024, description="Height in pixels that the restored picture should have."
    )
    num_inference_steps: int = Field(
        default=50, ge=2, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance: float = Field(
        default=4.0,
        ge=1,
        le=30,
        description="Guidance weight while restoring: higher holds more firmly to the text description.",
    )
    seed: int = Field(
        default=42,
        ge=-1,
        description="Number that fixes the chance involved. It starts at a set value, so equal inputs repeat the same result; change it for another take.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
