class BriaBackgroundRemove(FalNode):
    """
    Remove the background of a picture with Bria RMBG 2.0, trained on licensed data only.
    bria, image-to-image, background-removal, remove-background, cutout, product-photo, licensed-data

    Takes the picture, returns the transparent cut-out, nothing to set; Extract Object picks one thing by name.

    Use cases:
    - Cut out product photos for a web shop
    - Make transparent headshots for a team page
    - Cut out advert pictures for a client who accepts only licensed training data
    - Scale up cut-outs that you tried with RMBG 2.0's published weights
    - Keep a packshot within Bria's licensed models from cut-out to staged scene
    """

    endpoint: ClassVar[str] = "fal-ai/bria/background/remove"
    title: ClassVar[str] = "Bria RMBG 2.0 – Background Removal"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Photo whose main subject should be cut out."
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
