class FluxVisionUpscaler(FalNode):
    """
    Enlarge a picture up to four times with Flux Vision Upscaler, which describes the picture itself.
    flux, image-to-image, upscaling, caption, creative-upscale, 4x

    Detail is repainted along that caption, so no prompt is needed; the caption comes out beside the picture.

    Use cases:
    - Enlarge a generated cover for print
    - Upscale a small product photo to twice its size
    - Enlarge a mixed folder with a description written for each picture
    - Keep the caption of an enlarged picture as its alt text
    - Enlarge unnamed scans four times and file them by their captions
    """

    endpoint: ClassVar[str] = "fal-ai/flux-vision-upscaler"
    title: ClassVar[str] = "FLUX Vision Upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor", "creativity", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to enlarge.")
    upscale_factor: float = Field(
        default=2.0,
        ge=1,
        le=4,
        description="How many times wider and higher the result becomes. More pixels cost more.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    creativity: float = Field(
        default=0.3, ge=0, le=1, description="How freely detail is repainted; low stays true to the source picture."
    )
    guidance: float = Field(
        default=1.0,
        ge=1,
        le=4,
        description="How closely the model keeps to the description of the picture; higher is stricter.",
    )
    steps: int = Field(default=20, ge=4, le=50, description="Denoising steps: more of them take longer and add detail.")
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int
        timings: dict[str, Any]
        caption: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
