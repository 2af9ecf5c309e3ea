class PostProcessingBlur(FalNode):
    """
    Blur a whole image, either with a Gaussian of chosen radius and sigma or with a Kuwahara filter that flattens areas into painterly patches and keeps edges.
    post-processing, image-to-image, blur, gaussian, kuwahara, filter

    One fal Post Processing effect, no prompt.

    Use cases:
    - Soften a tavern photo into a background for character cards
    - Give a market scene a brushed-paint look with Kuwahara
    - Blur a slide backdrop so white bullet text reads over it
    - Smooth halftone dots from a scanned magazine page
    - Prepare a frosted placeholder for a website's lazy-loading pictures
    """

    class BlurType(str, Enum):
        GAUSSIAN = "gaussian"
        KUWAHARA = "kuwahara"

    endpoint: ClassVar[str] = "fal-ai/post-processing/blur"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "blur_type", "blur_radius", "blur_sigma")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    blur_type: BlurType = Field(
        default=BlurType.GAUSSIAN, description="Even softness, or a painterly blur that keeps edges."
    )
    blur_radius: int = Field(default=3, ge=0, le=31, description="Reach of the blur in pixels; larger is softer.")
    blur_sigma: float = Field(
        default=1.0, ge=0.1, le=10, description="Spread of the Gaussian blur; higher washes out more."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
