class Lucidflux(FalNode):
    """
    Restore and enlarge a degraded photo up to 1024x1024 with LucidFlux, a FLUX-based restorer.
    lucidflux, image-to-image, upscaling, restoration, flux, super-resolution

    Takes a description of the picture and a target width and height; stays close to the source.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load.

    Use cases:
    - Restore a heavily compressed chat photo
    - Rescue a tiny scan for a print card
    - Enlarge a blurred holiday snap to exactly 1024 by 768 pixels
    - Bring every old portrait of a family site to the same 768 by 1024
    - Repeat a scan's restoration weeks later on the preset seed of 42
    """

    endpoint: ClassVar[str] = "fal-ai/lucidflux"
    title: ClassVar[str] = "LucidFlux – Restore Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "target_width", "target_height")
    _fixed_seeds: ClassVar[tuple[str, ...]] = ("seed",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="The small, blurred or compressed photo to restore.",
    )
    prompt: str = Field(default="", description="Say what the picture shows, so that restored detail fits the subject.")
    target_width: int = Field(
        default=1024,
        ge=512,
        le=1024,
        description="Width in pixels that the restored picture should have. More pixels cost more.",
    )
    target_height: int = Field(
        default=1024,
        ge=512,
        le=1024,
        description="Height in pixels that the restored picture should have. More pixels cost more.",
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
        description="Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
