class IdeogramObjectRemoval(FalNode):
    """
    Remove what a mask marks from a picture with Ideogram.
    ideogram, image-to-image, object-removal, remove-object, mask, cleanup

    Takes a picture and a black and white mask of the same size and returns the cleaned picture; there is no prompt, unlike in Ideogram's edits.

    Use cases:
    - Erase a parked car from a house listing photo
    - Take a passer-by out of a holiday picture
    - Clear cables from a product photo with Ideogram and a painted mask
    - Erase a masked lamp with no mask expansion or model to choose
    - Clean a stray word out of an Ideogram poster with Ideogram's own eraser
    """

    endpoint: ClassVar[str] = "fal-ai/ideogram/object-removal"
    title: ClassVar[str] = "Ideogram Object Removal"
    _required: ClassVar[tuple[str, ...]] = ("image", "mask")
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "mask")
    _limits: ClassVar[dict[str, dict[str, float | list[str]]]] = {
        "image": {"max_file_size": 10485760},
        "mask": {"max_file_size": 10485760},
    }
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="image_url",
        description="Picture with the object to remove. Up to 10 MB.",
    )
    mask: ImageRef = Field(
        default=ImageRef(),
        serialization_alias="mask_url",
        description="Black and white mask as large as the picture: white goes, black stays. Up to 10 MB.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
