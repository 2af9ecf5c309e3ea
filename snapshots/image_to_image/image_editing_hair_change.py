class ImageEditingHairChange(FalNode):
    """
    Restyle the hair in a portrait to whatever you describe with fal's Image Editing.
    image-editing, image-to-image, hairstyle, haircut, hair-color, portrait

    Cut, length and colour go into one prompt, bald included; Image Apps' Hair Change uses two lists.

    Use cases:
    - Preview a silver pixie cut for a salon client
    - Try ginger curls on a selfie
    - Shave an actor's head on the picture before doing it for real
    - Describe a 1920s finger wave for a costume portrait
    - Test a copper fringe with one shaved side in your own words
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/hair-change"
    title: ClassVar[str] = "Image Editing – Hair Change"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Portrait of the person whose hair should change.",
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
        default="bald",
        description="The hairstyle to apply: cut, length and colour, such as 'shoulder-length ginger curls'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
