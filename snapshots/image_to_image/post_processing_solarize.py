class PostProcessingSolarize(FalNode):
    """
    Invert the tones of a picture above a threshold with fal's Post Processing.
    post-processing, image-to-image, solarize, invert, darkroom, experimental

    The darkroom look of solarised prints from a single slider; nothing else in the picture changes.

    Use cases:
    - Make a solarised portrait for a poster
    - Turn a flower photo into an eerie flyer
    - Invert only the brightest tones with a high threshold
    - Make wrapping paper from solarised leaf pictures
    - Print one building at three thresholds as a series
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/solarize"
    title: ClassVar[str] = "Post Processing – Solarize"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "solarize_threshold")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture whose bright tones are inverted."
    )
    solarize_threshold: float = Field(
        default=0.5,
        ge=0,
        le=1,
        description="Brightness above which tones are turned round; lower turns more of the picture.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
