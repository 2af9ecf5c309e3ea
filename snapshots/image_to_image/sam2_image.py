class Sam2Image(FalNode):
    """
    Segment one object in an image with SAM 2 from point or box prompts and return its mask, or the picture with the mask applied.
    sam2, image-to-image, segmentation, mask, point-prompt, box-prompt

    No text prompt; take SAM 3 to name things in words.

    Use cases:
    - Click the statue to mask it from a busy piazza photo
    - Box a single dog in a litter and isolate it
    - Make a mask of a lampshade for relighting in a mock-up
    - Extract one cog from an overhead clockwork picture
    - Give a dentist's student the outline of the second molar
    """

    endpoint: ClassVar[str] = "fal-ai/sam2/image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompts", "box_prompts", "apply_mask")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompts: list[PointPromptType2] = Field(
        default=[], description="Points to click: x, y and whether each marks the object or background to leave out."
    )
    box_prompts: list[BoxPromptType2] = Field(
        default=[], description="Boxes drawn around what should be found or removed."
    )
    apply_mask: bool = Field(
        default=False, description="Shows what was found by laying the mask over the returned picture or clip."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )

    class OutputType(TypedDict):
        output: ImageRef

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
