class ImageEditingWeatherEffect(FalNode):
    """
    Add weather you describe, heavy snowfall by default, or rain, fog and storm, to an existing photo with fal's Image Editing app, the scene otherwise intact.
    image-editing, image-to-image, weather, snow, rain, fog

    Its sibling time-of-day changes the light rather than the sky's mood.

    Use cases:
    - Dust a garden centre's July photo with snow for the Christmas flyer
    - Add driving rain to a jacket shot so the waterproofing claim makes sense
    - Roll sea fog over the pier for a ghost-walk leaflet
    - Show road-safety pupils the same crossing dry, wet and icy
    - Put a thunderstorm above the ballroom terrace in a murder-mystery invite
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/weather-effect"
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
        default="heavy snowfall",
        description="The weather to add, with its strength: 'light drizzle', 'dense morning fog'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
