class ImageEditingBackgroundChange(FalNode):
    """
    Swap only the background of a photo for one you describe, fal's Image Editing app adjusting light and shadows around the kept subject.
    image-editing, image-to-image, background-change, background-replacement, photo, relight

    Pick scene-composition when the subject should be re-staged inside the new place.

    Use cases:
    - Move a mechanic's motorbike photo from the cluttered yard to a coastal road
    - Put an estate agent's headshot in front of the harbour she sells houses on
    - Give a rescue dog a sunny meadow behind it instead of kennel bars
    - Replace a messy kitchen behind a jam jar with a plain linen tablecloth
    - Set a graduate photographed in a car park before an ivy-covered library
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/background-change"
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
        default="beach sunset with palm trees",
        description="The new background in words, such as 'rainy city street at dusk'. The subject needs no description.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
