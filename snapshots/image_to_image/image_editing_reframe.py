class ImageEditingReframe(FalNode):
    """
    Refit a picture to one of nine aspect ratios, 21:9 to 9:21, with fal's Image Editing app painting what is missing while the subject keeps its place, pose and perspective.
    image-editing, image-to-image, reframe, aspect-ratio, outpainting, resize

    No prompt, unlike Luma Photon's reframe.

    Use cases:
    - Stretch a square album sleeve to a 21:9 website header
    - Turn a landscape theatre still into an upright poster without cropping the cast
    - Fit a tall lighthouse photo to a widescreen lobby display
    - Adapt one bike advert for both story and feed formats
    - Widen a vertical phone shot of the parade for the local newspaper's front page
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/reframe"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "aspect_ratio")
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
    aspect_ratio: AspectRatioFluxPresets = Field(
        default=AspectRatioFluxPresets.RATIO_16_9,
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
