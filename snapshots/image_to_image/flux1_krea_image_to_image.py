class Flux1KreaImageToImage(FalNode):
    """
    Rework a picture from a prompt into a natural-looking photo with FLUX.1 Krea [dev], on the flux-1 address.
    flux, krea, image-to-image, photorealistic, natural-look, restyle

    Takes one picture and a strength; plain dev has the same fields and a smoother finish.

    Use cases:
    - Make a 3D product render look photographed
    - Turn a stock picture into a less staged one
    - Repaint a waxy AI portrait in Krea's natural skin and light
    - Recast a comic panel as a documentary photo in Krea's camera look
    - Repaint a polished room mock-up at the default guidance of 4.5
    """

    endpoint: ClassVar[str] = "fal-ai/flux-1/krea/image-to-image"
    title: ClassVar[str] = "FLUX.1 Krea [dev] – Image to Image (flux-1)"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to remake with a natural photographic look, such as a render or a stock photo.",
    )
    strength: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the result may leave the source picture; high values suit this model best.",
    )
    num_inference_steps: int = Field(
        default=40, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=4.5,
        ge=1,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    acceleration: AccelerationThreeLevels = Field(
        default=AccelerationThreeLevels.NONE,
        description="How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
