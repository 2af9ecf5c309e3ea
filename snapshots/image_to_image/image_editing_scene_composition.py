class ImageEditingSceneComposition(FalNode):
    """
    Place the subject of a photo inside a scene you describe, fal's Image Editing app rebuilding composition and light around it.
    image-editing, image-to-image, scene-composition, compositing, subject, fantasy-scene

    Goes further than background-change, which leaves the subject as shot and swaps what is behind.

    Use cases:
    - Seat a tabletop player's costume photo on a throne in a dwarven hall
    - Stand a ceramic teapot among mossy roots for a forest-themed catalogue
    - Drop a toddler's space-suit portrait onto a cratered moon for bedtime stories
    - Send a tandem bicycle into a snowy mountain pass for a tour brochure
    - Stage a cellist in an abandoned greenhouse for a recital poster
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/scene-composition"
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
        default="enchanted forest",
        description="The place and mood to stage the subject in. The subject itself comes from the photo.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
