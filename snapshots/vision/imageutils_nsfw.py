class ImageutilsNsfw(FalNode):
    """
    Estimate how likely a picture is not safe for work.
    nsfw, vision, content-moderation, safety-filter, probability, image

    One image goes in and a probability comes out, so that you set the limit; X-AILab's checker gives verdicts on up to ten.

    Use cases:
    - Screen user uploads before they go public
    - Rate forum avatars before a moderator looks
    - Get the probability for a children's section with a stricter limit
    - Log a risk figure beside every contest entry
    - Give a photo booth the figure above which it holds a print
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/nsfw"
    title: ClassVar[str] = "NSFW Filter"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("nsfw_probability",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="Picture to rate.")

    class OutputType(TypedDict):
        output: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
