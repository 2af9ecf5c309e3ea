class PostProcessingColorCorrection(FalNode):
    """
    Set temperature, brightness, contrast, saturation and gamma of a picture with fal's Post Processing.
    post-processing, image-to-image, color-correction, contrast, temperature, gamma, saturation

    The same numbers do the same to each picture; Image Editing's Color Correction decides by itself.

    Use cases:
    - Apply one warmth to all photos of a catalogue
    - Brighten the shadows of an old scan with gamma
    - Cool a yellow indoor photo by a fixed amount
    - Match the brightness of two panorama halves by number
    - Raise the contrast of pencil drawings before tracing
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/color-correction"
    title: ClassVar[str] = "Post Processing – Color Correction"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "temperature", "brightness", "contrast", "saturation")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose colour and tones should be adjusted.",
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
