class PhotaEnhance(FalNode):
    """
    Enhance a photo with Phota while the people of trained profiles stay themselves.
    phota, image-to-image, enhance, identity, photo-restoration, portrait

    Takes one picture and no prompt; profiles are candidates whose faces are matched and kept.

    Use cases:
    - Enhance a blurry family photo without describing the fault
    - Improve phone portraits before printing an album
    - Run an album of profiled people through one step with no prompt to write
    - Get four enhanced versions of one snapshot without a word
    - Clean up snapshots from a photo booth where nobody types
    """

    endpoint: ClassVar[str] = "fal-ai/phota/enhance"
    title: ClassVar[str] = "Phota Enhance"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "profile_ids", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The photo to enhance.")
    profile_ids: list[str] = Field(
        default=[], description="IDs of trained people who may be in the photo, so that their faces are kept."
    )
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.JPEG, description="File format of the result.")

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
