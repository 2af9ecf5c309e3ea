class RundiffusionFalJuggernautFluxProImageToImage(FalNode):
    """
    Redraw a picture as a photograph with RunDiffusion's flagship, Juggernaut Pro Flux.
    juggernaut, flux, image-to-image, photorealism, pro, rundiffusion

    Takes prompt and a strength best kept high, and blurs backgrounds less than Juggernaut Base, the nearer swap for FLUX.1 [dev].

    Use cases:
    - Turn a 3D avatar into a believable portrait
    - Make a building render look photographed
    - Redraw a street scene with every stall in Pro's deeper focus
    - Give a painted shepherd the photographic skin and wool of Juggernaut Pro
    - Remake a Juggernaut Base picture with a sharper background
    """

    endpoint: ClassVar[str] = "rundiffusion-fal/juggernaut-flux/pro/image-to-image"
    title: ClassVar[str] = "Juggernaut Pro FLUX – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw as a photograph, such as a render or an illustration.",
    )
    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    strength: float = Field(
        default=0.95, ge=0.01, le=1, description="How far the result may leave the source. High values suit this model."
    )
    num_inference_steps: int = Field(
        default=40, ge=10, le=50, description="Denoising steps: more of them take longer and add detail."
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
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        timings: dict[str, Any]
        seed: int
        has_nsfw_concepts: list[bool]
        prompt: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
