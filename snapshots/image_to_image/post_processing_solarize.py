class PostProcessingSolarize(FalNode):
    """
    Solarise an image: tones brighter than the threshold are inverted, giving the Sabattier darkroom look.
    post-processing, image-to-image, solarize, invert, darkroom, experimental

    One slider of fal's Post Processing set and no other change.

    Use cases:
    - Make a Man Ray-style portrait of a drama student
    - Turn a lily photo into an eerie negative glow for a gig flyer
    - Illustrate a lesson on inverted tones with one lighthouse at three thresholds
    - Give a psychedelic tarot deck its sun card from a plain sky shot
    - Print solarised leaf pictures as wrapping paper for a plant shop
    """

    endpoint: ClassVar[str] = "fal-ai/post-processing/solarize"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "solarize_threshold")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
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
