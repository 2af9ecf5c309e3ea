class IdeogramRemoveBackground(FalNode):
    """
    Cut the subject out of a picture and make the rest transparent, with Ideogram.
    ideogram, image-to-image, background-removal, remove-background, transparent, cutout

    Takes a picture and nothing else; Replace Background draws a new setting behind the subject instead.

    Use cases:
    - Cut out a product for a white shop page
    - Make a headshot transparent for a speaker slide
    - Free an Ideogram logo from its background with Ideogram's own remover
    - Try a second cut-out on hair that Bria's remover got wrong
    - Make a WebP shop picture transparent without converting it first
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/remove-background"
    title: ClassVar[str] = "Ideogram Remove Background"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 10485760, "formats": ["jpeg", "png", "webp"]}
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture whose background should go, with a clear subject. JPEG, PNG or WebP, up to 10 MB.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
