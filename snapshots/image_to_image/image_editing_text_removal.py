class ImageEditingTextRemoval(FalNode):
    """
    Strip all lettering from a picture and rebuild what lay beneath with fal's Image Editing.
    image-editing, image-to-image, text-removal, lettering, cleanup, caption-removal

    Captions, signs and overlays go without being selected; Object Removal takes named things.

    Use cases:
    - Clear a poster of all its text to letter it anew
    - Remove burnt-in subtitles from a film still
    - Empty every speech balloon of a comic page without naming one
    - Strip date stamps from scanned prints with no prompt to write
    - Wipe all lettering off a street backdrop without listing the signs
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/text-removal"
    title: ClassVar[str] = "Image Editing – Text Removal"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with the lettering to remove; all of it goes.",
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
