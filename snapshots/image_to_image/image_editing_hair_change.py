class ImageEditingHairChange(FalNode):
    """
    Restyle the hair in a portrait to whatever cut, colour or length you describe, bald included, with fal's Image Editing app keeping face and lighting.
    image-editing, image-to-image, hairstyle, haircut, hair-color, portrait

    More open than the single-look broccoli-haircut effect.

    Use cases:
    - Preview a silver pixie cut for a salon client who cannot decide
    - Shave an actor's head on screen before asking him to do it for real
    - Test a copper bob on every bridesmaid ahead of the hair trial
    - Give a re-enactor a 1920s finger wave in her costume portrait
    - Show a chemotherapy patient how different wig styles would frame her face
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/hair-change"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.JPEG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    aspect_ratio: AspectRatioFluxPresets | None = Field(
        default=None,
        description="Shape of the result as width to height. Where an automatic choice exists, it follows the input.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.",
    )
    prompt: str = Field(
        default="bald",
        description="The hairstyle to apply: cut, length and colour, such as 'shoulder-length ginger curls'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
