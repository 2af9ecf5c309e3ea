class Flux1DevImageToImage(FalNode):
    """
    Rework a picture from a prompt with FLUX.1 [dev], through fal's flux-1 address.
    flux, flux-1-dev, image-to-image, restyle, image, open-weights

    Takes one picture and a strength that starts near full repainting; Krea and SRPO have the same fields and a more natural look.

    Use cases:
    - Turn a pencil sketch into a finished illustration
    - Restyle a stock photo to fit a campaign
    - Repaint a doll photo with the airbrushed finish of plain FLUX.1 [dev]
    - Match a repainted photo to a series made with plain dev
    - Repaint calendar photos one by one with guidance left at 3.5
    """

    endpoint: ClassVar[str] = "fal-ai/flux-1/dev/image-to-image"
    title: ClassVar[str] = "FLUX.1 [dev] – Image to Image (flux-1)"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose layout and colours the new one starts from: a photo, sketch or render.",
    )
    strength: float = Field(
        default=0.95,
        ge=0.01,
        le=1,
        description="How far the source picture is remade: low stays close to it, the top value hardly keeps anything.",
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
        default=3.5,
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
