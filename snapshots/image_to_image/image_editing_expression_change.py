class ImageEditingExpressionChange(FalNode):
    """
    Change the expression on a face in a photo to the emotion you name, from sad to beaming, with fal's Image Editing app, leaving person and setting alone.
    image-editing, image-to-image, facial-expression, emotion, face, portrait

    Words drive it, where live-portrait/image uses numeric sliders.

    Use cases:
    - Give the one frowning cousin a smile in an otherwise perfect reunion photo
    - Make angry, scared and relieved faces of one pupil for emotion flashcards
    - Turn a visual novel character's neutral portrait into a suspicious glare
    - Swap a councillor's mid-blink grimace for a calm look on the noticeboard
    - Produce a surprised reaction shot of the presenter without calling her back
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/expression-change"
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
        default="sad",
        description="The expression to apply, in a word or short phrase such as 'laughing' or 'quietly worried'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
