class ImageEditingColorCorrection(FalNode):
    """
    Correct the colours of a photo automatically with fal's Image Editing.
    image-editing, image-to-image, color-correction, color-grading, white-balance, photo

    Balanced tones come without sliders or prompt; Post Processing's Color Correction sets temperature, gamma and contrast by number.

    Use cases:
    - Fix the orange cast of indoor wedding photos
    - Brighten the colours of a flat property photo
    - Take the green tint off aquarium pictures without sliders
    - Balance phone pictures of wool so that shades look right
    - Grade a travel photo when you cannot name what is wrong
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/color-correction"
    title: ClassVar[str] = "Image Editing – Color Correction"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo whose colours look wrong or flat."
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How strictly the built-in edit is carried out: higher is stricter and can look forced, lower is freer.",
    )
    num_inference_steps: int = Field(
        default=30, ge=1, le=50, description="Denoising steps: more of them take longer and add detail."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_2,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")
    aspect_ratio: AspectRatioFluxPresets | None = Field(
        default=None, description="Shape of the result as width to height."
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
