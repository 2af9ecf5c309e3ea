class ImageutilsNsfw(FalNode):
    """
    Estimate the probability that one image is not safe for work; the answer is a number, so you set your own threshold.
    nsfw, vision, content-moderation, safety-filter, probability, image

    For yes-or-no verdicts on up to ten images see X-AILab's checker.

    Use cases:
    - Hold back forum avatars above 0.6 until a moderator looks
    - Screen a school yearbook's uploaded candids before the layout team sees them
    - Log a risk score beside each submission to a public mural contest
    - Stop a photobooth printer when a frame scores as unsafe
    - Tune a stricter cut-off for the children's section of a wallpaper app
    """

    endpoint: ClassVar[str] = "fal-ai/imageutils/nsfw"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("nsfw_probability",)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to look at.")

    class OutputType(TypedDict):
        output: float

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
