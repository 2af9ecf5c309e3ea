class ImageEditingBackgroundChange(FalNode):
    """
    Swap the background of a photo for one that you describe with fal's Image Editing.
    image-editing, image-to-image, background-change, background-replacement, product-photo, portrait

    Light and shadow are matched around the kept subject; Scene Composition stages the subject anew in the place.

    Use cases:
    - Put a product photo on a plain linen table
    - Replace the office behind a headshot
    - Move a motorbike from the yard to a coastal road as it stands
    - Set a beach sunset behind a couple without moving them
    - Give a car for sale a clean street in 16:9
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/background-change"
    title: ClassVar[str] = "Image Editing – Background Change"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Photo of the subject that stays while its background changes.",
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
        default="beach sunset with palm trees",
        description="The new background in words, such as 'rainy city street at dusk'. The subject needs no description.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
