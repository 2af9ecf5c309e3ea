class RundiffusionFalJuggernautFluxBaseImageToImage(FalNode):
    """
    Redraw a picture with RunDiffusion's Juggernaut Base Flux, by prompt and a strength best kept high.
    juggernaut, flux, image-to-image, photorealism, restyle, rundiffusion

    The realism-minded stand-in for FLUX.1 [dev]; Pro is the flagship with less blurred backgrounds.

    Use cases:
    - Turn a game portrait into a studio photo
    - Make a painting look like a location photo
    - Remake FLUX.1 [dev] pictures in Juggernaut Base's fuller colour
    - Repaint a rough 3D scene as PNG without choosing a file type
    - Carry a Juggernaut Base campaign's look over to new shop photos
    """

    endpoint: ClassVar[str] = "rundiffusion-fal/juggernaut-flux/base/image-to-image"
    title: ClassVar[str] = "Juggernaut Base FLUX – Image to Image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to redraw, such as a painting, render or block-out.",
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
