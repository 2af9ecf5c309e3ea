class ImageEditingStyleTransfer(FalNode):
    """
    Repaint a photo in an artistic style you name, Starry Night by default or any painter, movement or craft.
    image-editing, image-to-image, style-transfer, painting, art-style, stylized

    The open-ended choice among fal's Image Editing looks; cartoonify and plushie are fixed.

    Use cases:
    - Repaint a vineyard photograph as a fauvist label for the new rose
    - Turn the ferry terminal into a Japanese woodblock for a timetable cover
    - Give a maths classroom portraits of pupils in Picasso's blue period
    - Render a wedding venue in loose watercolour for the invitation
    - Make a stained-glass version of a parish church from a parishioner's snap
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/style-transfer"
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
        default="Van Gogh's Starry Night",
        description="The style to paint in: an artist, a movement, a famous work or a technique.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
