class ImageEditingCartoonify(FalNode):
    """
    Redraw a photo as a cartoon with bold outlines and saturated colour through fal's Image Editing app.
    image-editing, image-to-image, cartoon, stylized, portrait, avatar

    It has one fixed look and no prompt; use style-transfer to name a different artistic style.

    Use cases:
    - Turn a bakery's three founders into cartoon faces for the paper bags
    - Make a cartoon of the school caretaker for his farewell card
    - Draw a camper van holiday snap as a cartoon fridge magnet
    - Give podcast hosts outlined avatars that stay legible at thumbnail size
    - Convert pet-sitting clients' cats into cartoons for a booking calendar
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/cartoonify"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio", "output_format")
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

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
