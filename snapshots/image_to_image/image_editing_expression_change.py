class ImageEditingExpressionChange(FalNode):
    """
    Change the expression on a face to any emotion that you write with fal's Image Editing.
    image-editing, image-to-image, facial-expression, emotion, face-editing, portrait

    Takes a portrait and a word or phrase; Image Apps' Expression Change offers a list of twenty.

    Use cases:
    - Give the one frowning person in a group photo a smile
    - Make a surprised thumbnail from a calm portrait
    - Make an actor look quietly worried for a drama poster
    - Turn a character's neutral face into a suspicious half-smile
    - Replace a mid-blink grimace with relief in your own words
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/expression-change"
    title: ClassVar[str] = "Image Editing – Expression Change"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person whose expression should change.",
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
        default="sad",
        description="The expression to apply, in a word or short phrase such as 'laughing' or 'quietly worried'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
