class ImageEditingTimeOfDay(FalNode):
    """
    Relight a photo to another hour that you name with fal's Image Editing.
    image-editing, image-to-image, time-of-day, golden-hour, day-to-night, relighting, real-estate

    Sky, shadows and lamps change while the scene stays put; Weather Effect adds rain, snow or fog.

    Use cases:
    - Turn a noon house photo into a twilight listing shot
    - Give a travel photo golden-hour light
    - Show a pub garden at dusk in 21:9 for the website
    - Make morning, noon and night backdrops from one painted street
    - Move a harbour to the blue hour in your own words
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/time-of-day"
    title: ClassVar[str] = "Image Editing – Time of Day"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of the scene to move to another hour."
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
        default="golden hour",
        description="The hour to move the scene to, such as 'sunrise', 'blue hour' or 'moonlit night'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
