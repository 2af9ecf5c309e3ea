class ImageEditingAgeProgression(FalNode):
    """
    Age a face forwards or backwards from one portrait with fal's Image Editing app: write the change in words, such as 20 years older, and get the same person back at that age.
    image-editing, image-to-image, age-progression, face, older, younger, portrait

    Takes a free prompt, unlike the fixed baby-version edit.

    Use cases:
    - Picture a novel's heroine at seventy from the reference photo used for chapter one
    - Age a stage actor's headshot by thirty years to brief the make-up artist
    - Make a retirement-party card that shows the boss as a twenty-year-old apprentice
    - Illustrate a pension leaflet with the same volunteer at 25, 45 and 65
    - Put grandchildren and their forebear at the same age side by side in a reunion slideshow
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/age-progression"
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
        default="20 years older",
        description="The age change in words, such as 'ten years younger' or 'as a pensioner'. Describe only the age.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
