class MicrosoftMaiImage2_5ProEdit(FalNode):
    """
    Edit a picture by instruction with Microsoft's MAI-Image-2.5 Pro.
    mai-image, microsoft, image-to-image, image-editing, instruction

    Takes one picture and a prompt, in one of seven shapes or the input's own; the Pro version of the MAI-Image-2.5 editor.

    Use cases:
    - Replace the background of a portrait
    - Change the colour of a car in an advert photo
    - Redo an important MAI edit with the Pro model
    - Finish in Pro the portrait retouch that plain MAI-Image-2.5 drafted
    - Make several Pro versions of one edit at once
    """

    endpoint: ClassVar[str] = "microsoft/mai-image-2.5-pro/edit"
    title: ClassVar[str] = "MAI-Image-2.5 Pro – Edit"
    _required: ClassVar[tuple[str, ...]] = ("prompt",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt", "aspect_ratio")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("images", 0)}

    prompt: str = Field(default="", description="The change to make, as an instruction.")
    image: ImageRef = Field(default=ImageRef(), serialization_alias="image_url", description="The picture to change.")
    aspect_ratio: GrokAspectRatioAuto = Field(
        default=GrokAspectRatioAuto.AUTO,
        description="Shape of the result as width to height; auto takes that of the picture or leaves it to the model.",
    )
    num_images: int = Field(default=1, description="How many pictures to make in one run; more of them cost more.")
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )

    class OutputType(TypedDict):
        output: ImageRef
        images: list[ImageRef]
        description: str

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
