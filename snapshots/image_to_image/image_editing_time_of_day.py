class ImageEditingTimeOfDay(FalNode):
    """
    Relight a photo to another hour you name, golden hour, dawn or midnight, with fal's Image Editing app changing sky, shadows and lamps while the scene stays put.
    image-editing, image-to-image, time-of-day, golden-hour, day-to-night, relight

    For rain, snow or fog use weather-effect instead.

    Use cases:
    - Show a pub garden at dusk with its string lights on for the evening menu
    - Turn a midday drone view of a marina into first light for a calendar
    - Make a blue-hour version of a bungalow listing shot in flat noon sun
    - Derive morning, noon and night backdrops from one painted game village
    - Plan a floodlight scheme by seeing the castle photo at midnight
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/time-of-day"
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
        default="golden hour",
        description="The hour to move the scene to, such as 'sunrise', 'blue hour' or 'moonlit night'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
