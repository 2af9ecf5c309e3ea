class ImageEditingBabyVersion(FalNode):
    """
    Turn the person in a photo into a baby version of themselves with fal's Image Editing app, pose and expression kept.
    image-editing, image-to-image, baby-face, portrait, face, fun-filter

    No prompt to write; choose age-progression instead when you want a particular age.

    Use cases:
    - Fill a baby-shower guessing game with infant versions of every guest
    - Surprise the dental practice team with a wall of baby staff portraits
    - Give the guild's veteran warrior a toddler portrait for a flashback session
    - Decorate a fortieth-birthday cake topper with the birthday boy as an infant
    - Swap each band member for a baby on the cover of a lullaby EP
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/baby-version"
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
