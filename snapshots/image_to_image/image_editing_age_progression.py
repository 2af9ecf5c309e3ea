class ImageEditingAgeProgression(FalNode):
    """
    Age a face forwards or backwards in your own words with fal's Image Editing.
    image-editing, image-to-image, age-progression, face-editing, older, younger, portrait

    Takes a portrait and a change such as 20 years older; Image Apps' Age Modify takes a number instead.

    Use cases:
    - Picture a founder decades younger for a company history
    - Age an actor's headshot to brief the make-up artist
    - Show a young worker as a pensioner for a pension fund leaflet
    - Repeat a portrait aged by thirty years from its seed for a second leaflet
    - Show one volunteer at several life stages in 16:9
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/age-progression"
    title: ClassVar[str] = "Image Editing – Age Progression"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person whose age should change.",
    )
    guidance_scale: float = Field(
        default=3.5,
        ge=0,
        le=20,
        description="How closely the prompt is followed: higher is stricter and can look forced, lower is freer.",
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
