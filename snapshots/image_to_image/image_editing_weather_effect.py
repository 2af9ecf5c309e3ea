class ImageEditingWeatherEffect(FalNode):
    """
    Add weather that you describe to a photo with fal's Image Editing.
    image-editing, image-to-image, weather, snow, rain, fog

    Heavy snowfall by default, or rain, fog and storm; the scene stays, while Time of Day changes the light.

    Use cases:
    - Add snow to a shop photo for a Christmas flyer
    - Put rain on a jacket shot for an outdoor brand
    - Show the same road crossing dry, wet and icy for a safety course
    - Roll dense fog over a pier for a thriller cover
    - Put a thunderstorm above a terrace with nothing else changed
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/weather-effect"
    title: ClassVar[str] = "Image Editing – Weather Effect"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the scene that should get the weather.",
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
        default="heavy snowfall",
        description="The weather to add, with its strength: 'light drizzle', 'dense morning fog'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
