class FluxVisionUpscaler(FalNode):
    """
    Upscale an image to 4x with Flux Vision Upscaler, which captions the picture itself and repaints detail with FLUX.
    flux, image-to-image, upscaling, caption, creative-upscale, 4x

    No prompt needed; it hands back the caption along with the image.

    Use cases:
    - Enlarge an unlabelled seaside painting and keep the caption for its record
    - Bring a small generated cover to print without retyping its prompt
    - Double a cabin interior and let wood grain be filled in
    - Lower creativity to grow a face-heavy group shot safely
    - Scale a folder of mixed holiday thumbnails unattended
    """

    endpoint: ClassVar[str] = "fal-ai/flux-vision-upscaler"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "upscale_factor", "creativity", "steps")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    upscale_factor: float = Field(
        default=2.0, ge=1, le=4, description="How many times wider and higher the result becomes."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
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
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )

    class OutputType(TypedDict):
        output: ImageRef
        seed: int
        timings: dict[str, Any]
        caption: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
