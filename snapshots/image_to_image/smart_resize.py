class SmartResize(FalNode):
    """
    Resize a picture to up to ten exact sizes at once, redrawn by Nano Banana Pro for each shape.
    smart-resize, image-to-image, resize, nano-banana, aspect-ratio, banner, ads

    Takes a picture and sizes such as 1920x1080; one to four versions of each come back.

    Use cases:
    - Adapt one ad to all banner formats
    - Make story, feed and header versions of a key visual
    - Get pixel-exact sizes without stretching or cropping
    - Draw four versions of every requested format
    - Resize a poster into ten web formats in one run
    """

    endpoint: ClassVar[str] = "fal-ai/smart-resize"
    title: ClassVar[str] = "Smart Resize"
    _required: ClassVar[tuple[str, ...]] = ("image", "target_sizes")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "target_sizes", "prompt", "num_images_per_size")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The picture to bring into other sizes."
    )
    target_sizes: list[str] = Field(
        default=[],
        max_length=10,
        min_length=1,
        description="Wanted sizes in pixels, each as width x height such as 1920x1080; every one is met exactly.",
    )
    prompt: str = Field(
        default="",
        max_length=5000,
        description="Extra wishes for the resized pictures; empty keeps the content as close to the source as possible.",
    )
    num_images_per_size: int = Field(
        default=1,
        ge=1,
        le=4,
        description="How many versions to make of each size; the total is this number times the sizes.",
    )
    resolution: Resolution1kTo4k = Field(
        default=Resolution1kTo4k.RESOLUTION_1K,
        description="Lowest working resolution; a larger one is taken by itself when a size needs it. The final size does not depend on it.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    safety_tolerance: SafetyTolerance = Field(
        default=SafetyTolerance.SAFETY_TOLERANCE_4,
        description="How much the content filter lets through; lower is stricter, higher more lenient.",
    )
    seed: int = Field(
        default=-1,
        ge=-1,
        description="Number that fixes the chance involved, the same for every size; -1 draws a new one for each run.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str
        results: list[dict[str, Any]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
