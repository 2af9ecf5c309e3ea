class ImageEditingObjectRemoval(FalNode):
    """
    Erase things you name in words, such as background people or a power line, with fal's Image Editing app, which fills the gap and sets an aspect ratio; fal-ai/object-removal/mask and /bbox pinpoint areas instead.
    image-editing, image-to-image, object-removal, erase, cleanup, photobomb

    Use cases:
    - Clear the tourists from a honeymoon picture at the cathedral steps
    - Wipe wheelie bins and a skip out of a cottage's front-garden shot
    - Take the lifeguard chair away from a beach postcard design
    - Delete the tangle of microphone cables around a string quartet
    - Remove a parked scooter from a photo of a newly painted mural
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/object-removal"
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
        default="background people",
        description="What should disappear, named plainly: 'the red van', 'people in the background'.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
