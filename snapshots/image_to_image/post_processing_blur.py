class PostProcessingBlur(FalNode):
    """
    Blur a whole picture with a Gaussian or a Kuwahara filter from fal's Post Processing.
    post-processing, image-to-image, blur, gaussian, kuwahara, painterly

    Gaussian softens by radius and sigma; Kuwahara flattens areas into painterly patches and keeps edges.

    Use cases:
    - Blur a slide background so that text reads over it
    - Soften a photo into a website backdrop
    - Give a street scene a brushed look with Kuwahara
    - Smooth the halftone dots of a scanned page
    - Make frosted placeholders for pictures that load late
    """

    class BlurType(str, Enum):
        GAUSSIAN = "gaussian"
        KUWAHARA = "kuwahara"

    endpoint: ClassVar[str] = "fal-ai/post-processing/blur"
    title: ClassVar[str] = "Post Processing – Blur"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "blur_type", "blur_radius", "blur_sigma")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to blur as a whole."
    )
    blur_type: BlurType = Field(
        default=BlurType.GAUSSIAN, description="Even softness, or a painterly blur that keeps edges."
    )
    blur_radius: int = Field(default=3, ge=0, le=31, description="Reach of the blur in pixels; larger is softer.")
    blur_sigma: float = Field(
        default=1.0,
        ge=0.1,
        le=10,
        description="Spread of the Gaussian blur; higher washes out more. Has no part in Kuwahara.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
