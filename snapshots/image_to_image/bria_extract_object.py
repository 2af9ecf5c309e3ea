class BriaExtractObject(FalNode):
    """
    Cut a named object out of a picture that holds several, with Bria Extract Object.
    bria, image-to-image, object-extraction, cutout, segmentation, remove-background, mask

    Gives the cut-out and its mask, trimmed to the object if wanted; RMBG takes the whole foreground without words.

    Use cases:
    - Cut one tool out of a flat lay
    - Extract a logo from a photo with transparency
    - Pick the yellow hammer among twenty tools by its name
    - Get the mask of a red car together with its cut-out
    - Keep thin lettering whole by leaving the fine matting off
    """

    endpoint: ClassVar[str] = "bria/extract-object"
    title: ClassVar[str] = "Bria Extract Object"
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "autocrop", "remove_background")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture that holds the object, also among others; if none is given, fal works on a sample picture.",
    )
    prompt: str = Field(
        default="yellow hammer", description="The object to cut out, in plain words, such as 'the red car'."
    )
    autocrop: bool = Field(
        default=False, description="Trims the result to the object; off keeps the size of the picture."
    )
    remove_background: bool = Field(
        default=False,
        description="Refines the edge of the cut-out by background removal; off takes the plain mask, which is quicker and keeps text and logos whole.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        mask: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
