class ImageEditingBabyVersion(FalNode):
    """
    Turn the person in a photo into a baby with fal's Image Editing.
    image-editing, image-to-image, baby-face, portrait, face-editing, fun

    Pose and expression are kept and no prompt is written; choose Age Progression for another age.

    Use cases:
    - Make pictures for a baby-shower guessing game
    - Put infant versions of the staff on a team page for fun
    - Decorate a birthday card with the guest of honour as a baby
    - Keep pose and expression while the face turns childlike
    - Give every band member a baby portrait with no prompt
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/baby-version"
    title: ClassVar[str] = "Image Editing – Baby Version"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the person to turn into a baby, with the face clearly visible.",
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
