class ImageEditingSceneComposition(FalNode):
    """
    Place the subject of a photo inside a scene that you describe with fal's Image Editing.
    image-editing, image-to-image, scene-composition, compositing, fantasy, product-photo

    Composition and light are rebuilt around it; Background Change leaves the subject as shot.

    Use cases:
    - Stage a product in a lifestyle scene
    - Put a person into a fantasy setting for a book cover
    - Seat a costume photo on a throne in a stone hall
    - Send a bicycle over a snowy pass with fitting light
    - Restage a teapot among mossy roots for a catalogue
    """

    endpoint: ClassVar[str] = "fal-ai/image-editing/scene-composition"
    title: ClassVar[str] = "Image Editing – Scene Composition"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo of the subject to place in the scene."
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
        default="enchanted forest",
        description="The place and mood to stage the subject in. The subject itself comes from the photo.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        seed: int

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
