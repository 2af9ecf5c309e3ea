class ImageEditingReframe(FalNode):
    """
    Bring a picture to one of nine shapes from 21:9 to 9:21 with fal's Image Editing.
    image-editing, image-to-image, reframe, aspect-ratio, outpainting, resize

    What is missing is painted while the subject keeps place, pose and perspective; no prompt and no pixel counts.

    Use cases:
    - Adapt one advert for story and feed formats
    - Turn a square product photo into a website header
    - Make an upright poster from a wide still without cropping the cast
    - Widen a vertical phone photo to 16:9 for a slide
    - Stretch an album cover to 21:9 without counting pixels
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/reframe"
    title: ClassVar[str] = "Image Editing – Reframe"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture that should get another shape."
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
    aspect_ratio: AspectRatioFluxPresets = Field(
        default=AspectRatioFluxPresets.RATIO_16_9, description="Shape that the picture should get, as width to height."
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
