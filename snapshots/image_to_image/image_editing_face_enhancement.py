class ImageEditingFaceEnhancement(FalNode):
    """
    Enhance the faces in a photo with the natural retouch of fal's Image Editing.
    image-editing, image-to-image, face-enhancement, portrait, retouch, beauty

    No prompt and no strength to set; Retouch treats skin alone, Realism adds detail to blurred faces.

    Use cases:
    - Tidy up a portrait for a conference badge
    - Freshen an author's jacket photo
    - Improve faces in a dim restaurant picture with no strength to set
    - Retouch a webcam still and return it as a png
    - Polish a singer's close-up for a 9:16 flyer
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/face-enhancement"
    title: ClassVar[str] = "Image Editing – Face Enhancement"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo with the faces that need retouching."
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
