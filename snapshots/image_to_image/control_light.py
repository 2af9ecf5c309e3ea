class ControlLight(FalNode):
    """
    Brighten dark photos with ControlLight, a lighting LoRA on FLUX.2 [klein].
    control-light, flux, image-to-image, low-light, exposure, photo-restoration

    Takes a picture and needs no prompt; a lighting level from 0 to 1 sets how far the exposure is lifted, in four to eight steps.

    Use cases:
    - Brighten underexposed event photos
    - Rescue dark interior shots for a real estate listing
    - Set how far exposure is lifted with one level
    - Recover shadow detail in night photos without a prompt
    - Batch-correct dim pictures in four denoising steps
    """

    endpoint: ClassVar[str] = "fal-ai/control-light"
    title: ClassVar[str] = "ControlLight – Brighten Image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "lighting_level", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The dark or underexposed photo to brighten."
    )
    lighting_level: float = Field(
        default=0.75,
        ge=0,
        le=1,
        description="How far the light is lifted: 0 leaves the photo nearly as it is, 1 brightens it most.",
    )
    prompt: str = Field(
        default="Enhance this low-light image by lifting exposure and recovering visible details while preserving identity, geometry, atmosphere, natural colors, and avoiding halos, noise, over-sharpening, or overexposure.",
        description="Restoration instruction for FLUX.2 [klein]; the default suits most dark photos.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )
    enable_safety_checker: bool = Field(
        default=True, description="Turns fal's check of the result for unsafe content on; off skips it."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    num_inference_steps: int = Field(
        default=4, ge=4, le=8, description="Denoising steps: more of them take longer and add detail."
    )
    guidance_scale: float = Field(
        default=1.0,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        has_nsfw_concepts: list[bool]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
