class RundiffusionFalJuggernautFluxBaseImageToImage(FalNode):
    """
    Redraw an image with Juggernaut Base Flux, RunDiffusion's realism-tuned version of FLUX.1 [dev].
    juggernaut, flux, image-to-image, photorealism, img2img, rundiffusion

    Expects high strength; take the Pro sibling for the flagship model and less blurred backgrounds.

    Use cases:
    - Turn a game's hunter portrait into a weathered studio photo
    - Rework a sunlit cottage painting as a photo for a brewery menu
    - Give a rough forge block-out real sparks, soot and steel
    - Render four photographic reads on a dress-shop mannequin
    - Turn a clay dinosaur into a natural-history photograph
    """

    endpoint: ClassVar[str] = "rundiffusion-fal/juggernaut-flux/base/image-to-image"
    _required: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "strength", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default="", description="What to change, or what the finished picture should show. Concrete words get closest."
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
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=1,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one go; each one is charged."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Screens the request and the result for unsafe content and holds back what it finds."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
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
