class ImageEditingStyleTransfer(FalNode):
    """
    Repaint a photo in an artistic style that you name with fal's Image Editing.
    image-editing, image-to-image, style-transfer, painting, art-style, watercolor

    Any painter, movement or craft can be written, Starry Night by default; Image Apps' Style Transfer has 26 presets.

    Use cases:
    - Turn a pet photo into an oil painting for a print shop
    - Render a wedding venue in watercolour for the invitation
    - Turn a railway photo into a ukiyo-e woodblock for a timetable cover
    - Paint a harbour photo as a 21:9 Art Nouveau banner
    - Paint a portrait in the manner of Picasso's blue period
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/style-transfer"
    title: ClassVar[str] = "Image Editing – Style Transfer"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo to repaint in another style."
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
        default="Van Gogh's Starry Night",
        description="The style to paint in: an artist, a movement, a famous work or a technique.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
