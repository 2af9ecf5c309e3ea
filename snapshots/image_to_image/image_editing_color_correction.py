class ImageEditingColorCorrection(FalNode):
    """
    Correct the colour of a photo automatically with fal's Image Editing app: balanced tones and natural saturation with no sliders or prompt.
    image-editing, image-to-image, color-correction, color-grading, white-balance, photo

    For exact control of temperature, gamma or contrast use post-processing/color-correction.

    Use cases:
    - Neutralise the orange cast of a village hall's tungsten lamps in wedding snaps
    - Even out greenish aquarium photos before printing a guidebook page
    - Bring a faded market stall picture back to believable fruit colours
    - Rescue flat overcast shots of a terraced house for the listing
    - Balance phone photos of hand-dyed wool so skeins look right in the shop
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/color-correction"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
