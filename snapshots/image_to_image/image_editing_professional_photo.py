class ImageEditingProfessionalPhoto(FalNode):
    """
    Convert a snapshot into a studio portrait with controlled light with fal's Image Editing.
    image-editing, image-to-image, headshot, professional-portrait, studio-lighting, linkedin

    There is no prompt, so clothes or backdrop cannot be named; Image Apps' Headshot offers four backdrops.

    Use cases:
    - Make a job application photo from a selfie
    - Give a tradesman's snapshot a studio look for the website
    - Get a studio portrait in the 21:9 of a site banner
    - Turn a snapshot of each employee into a studio portrait with one seed
    - Supply a speaker portrait when any studio backdrop will do
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/professional-photo"
    title: ClassVar[str] = "Image Editing – Professional Photo"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Casual photo of the person who needs a studio portrait.",
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
