class PostProcessingColorCorrection(FalNode):
    """
    Set temperature, brightness, contrast, saturation and gamma of an image by number with fal's Post Processing, the same way each time.
    post-processing, image-to-image, color-correction, contrast, temperature, gamma

    The manual counterpart of image-editing/color-correction, which decides for itself.

    Use cases:
    - Apply one identical warmth to sixty catalogue photos of soap
    - Lift gamma on a coal-mine archive picture to read the shadows
    - Cool a yellow sports-hall photo by a fixed amount
    - Match brightness between stitched panels of a panorama
    - Raise contrast on faint pencil survey drawings before tracing
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/color-correction"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "temperature", "brightness", "contrast", "saturation")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    temperature: float = Field(
        default=0.0,
        ge=-100,
        le=100,
        description="Colour warmth of the picture: positive moves towards orange, negative towards blue.",
    )
    brightness: float = Field(
        default=0.0, ge=-100, le=100, description="Makes the picture lighter or darker; zero leaves it."
    )
    contrast: float = Field(
        default=0.0, ge=-100, le=100, description="Pulls light and dark apart or together; zero leaves it."
    )
    saturation: float = Field(
        default=0.0, ge=-100, le=100, description="Makes colours stronger or paler; zero leaves them."
    )
    gamma: float = Field(
        default=1.0, ge=0.2, le=2.2, description="Brightens or darkens the mid-tones; one leaves them."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
