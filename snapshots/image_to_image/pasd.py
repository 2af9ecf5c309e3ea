class Pasd(FalNode):
    """
    Upscale a picture one to four times with PASD, a pixel-aware diffusion method that adds texture.
    pasd, image-to-image, upscaling, super-resolution, diffusion, detail

    A prompt can name the subject; the conditioning scale trades faithfulness for invention.

    Use cases:
    - Enlarge old digital photos for a calendar
    - Upscale a web image for a greeting card
    - Restore texture at the same size with a scale of one
    - Name the fabric so that an enlarged coat photo gets its weave
    - Keep an enlarged label photo close to its pixels at conditioning scale 1
    """

    endpoint: ClassVar[str] = "fal-ai/pasd"
    title: ClassVar[str] = "PASD – Super-Resolution"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "scale", "prompt", "conditioning_scale")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to enlarge or restore."
    )
    scale: int | None = Field(
        default=2,
        ge=1,
        le=4,
        description="Enlargement factor of each side. One keeps the size and only restores. More pixels cost more.",
    )
    steps: int | None = Field(
        default=25, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float | None = Field(
        default=7.0,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    conditioning_scale: float | None = Field(
        default=0.8,
        ge=0.1,
        le=1,
        description="How tightly the result is tied to the source pixels. Lower leaves more to invention.",
    )
    prompt: str | None = Field(
        default="", description="What the picture shows, so that added detail fits it; may be left as it is."
    )
    negative_prompt: str | None = Field(
        default="blurry, dirty, messy, frames, deformed, dotted, noise, raster lines, unclear, lowres, over-smoothed, painting, ai generated",
        description="What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
