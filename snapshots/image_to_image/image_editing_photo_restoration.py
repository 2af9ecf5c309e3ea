class ImageEditingPhotoRestoration(FalNode):
    """
    Repair an old or damaged photo and add colour with fal's Image Editing.
    image-editing, image-to-image, photo-restoration, old-photos, colorize, scratch-removal

    Takes the scan and no prompt; scratches, stains and missing colour are treated together, while Image Apps has a switch for each.

    Use cases:
    - Restore a damaged wedding portrait from 1948
    - Colourise old black-and-white team photos
    - Clean stains and add colour in one pass with no switches
    - Repeat a restoration with a fixed seed
    - Return a restored street scene as 3:2 for a calendar
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/photo-restoration"
    title: ClassVar[str] = "Image Editing – Photo Restoration"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Scan or photo of the old or damaged picture."
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
