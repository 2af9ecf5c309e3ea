class ImageEditingProfessionalPhoto(FalNode):
    """
    Convert a casual snapshot into a studio-style portrait with controlled lighting, using fal's Image Editing app on one image and no prompt.
    image-editing, image-to-image, headshot, professional-portrait, studio-lighting, linkedin

    Meant for people; nothing about clothes or setting can be specified.

    Use cases:
    - Make a law firm's intake of trainees look photographed on the same day
    - Convert a beach selfie into a headshot for a job application
    - Give a plumber's van-side snapshot a studio look for his website
    - Supply a conference programme with a speaker portrait from a kitchen photo
    - Replace a blurry staff-room picture on the dental clinic's team page
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/professional-photo"
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
