class MicrosoftMaiImage2_5Edit(FalNode):
    """
    Edit a picture by instruction with Microsoft's MAI-Image-2.5.
    mai-image, microsoft, image-to-image, image-editing, aspect-ratio

    Takes exactly one picture and a prompt of up to 5000 characters; up to four versions in seven shapes. There is a Pro version of it too.

    Use cases:
    - Restyle a room photo for an interior design offer
    - Swap text or objects in a flyer picture
    - Try an edit on plain MAI-Image-2.5 before the Pro version
    - Follow a long editing brief of thousands of characters
    - Get four versions of an edit in a 9:16 shape
    """

    endpoint: ClassVar[str] = "microsoft/mai-image-2.5/edit"
    title: ClassVar[str] = "MAI-Image-2.5 – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt", "images")
    _basic_fields: ClassVar[tuple[str, ...]] = ("images", "prompt", "aspect_ratio", "num_images")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", max_length=5000, min_length=3, description="The change to make, as an instruction.")
    num_images: int = Field(
        default=1, ge=1, le=4, description="How many pictures to make in one run; more of them cost more."
    )
    aspect_ratio: GrokAspectRatioAuto = Field(
        default=GrokAspectRatioAuto.AUTO,
        description="Shape of the result as width to height; auto takes that of the picture or leaves it to the model.",
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    images: list[ImageRef] = Field(
        default=[],
        serialization_alias="image_urls",
        max_length=1,
        min_length=1,
        description="The one picture to change.",
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
