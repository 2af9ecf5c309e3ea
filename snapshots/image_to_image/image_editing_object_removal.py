class ImageEditingObjectRemoval(FalNode):
    """
    Erase what you name from a photo with fal's Image Editing, background people by default.
    image-editing, image-to-image, object-removal, erase, cleanup, photobomb

    The gap is filled to match; seed, steps and nine shapes can be set, which Image Apps' version lacks.

    Use cases:
    - Remove tourists from a wedding photo
    - Take wheelie bins out of a property picture
    - Clear background people without typing anything
    - Repeat a clean-up with the same seed on a second photo
    - Delete a sign and widen the picture to 21:9
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/object-removal"
    title: ClassVar[str] = "Image Editing – Object Removal"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo that shows the things to remove."
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
        default="background people",
        description="What should disappear, named plainly: 'the red van', 'people in the background'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
