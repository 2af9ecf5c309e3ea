class FluxDifferentialDiffusion(FalNode):
    """
    Change parts of a picture by different amounts with FLUX.1 [dev] and a change map in greys.
    flux, differential-diffusion, image-to-image, change-map, soft-mask, inpainting

    Takes picture, map and prompt and little else; the general version adds LoRAs and control nets.

    Deprecated: fal no longer lists this endpoint. The node stays so that saved workflows load. Its successor is fal-ai/flux-general/differential-diffusion.

    Use cases:
    - Fade a photo into a painting from left to right
    - Change a background while the product stays sharp
    - Let frost grow over a window, strongest at the rim
    - Age one end of a pier more than the other
    - Blend a subject softly into a redrawn sky by a grey ramp
    """

    endpoint: ClassVar[str] = "fal-ai/flux-differential-diffusion"
    title: ClassVar[str] = "FLUX.1 [dev] Differential Diffusion"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "image", "change_map_image")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "change_map_image", "prompt", "strength")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(
        default="",
        description="What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.",
    )
    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture to change, place by place, as the change map says.",
    )
    change_map_image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="change_map_image_url",
        description="Image in shades of grey that sets, point by point, how much may change.",
    )
    strength: float = Field(
        default=0.85,
        ge=0.01,
        le=1,
        description="How far the picture is remade where the change map allows it; low keeps the original.",
    )
    num_inference_steps: int = Field(
        default=28, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check for unsafe content on; off skips it."
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
