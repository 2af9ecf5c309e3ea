class Sam3_1Image(FalNode):
    """
    Mask things in a picture with Meta's SAM 3.1, by naming them or by points and boxes.
    sam-3, meta, image-to-image, segmentation, mask, text-prompt, cutout

    Returns mask pictures, with scores and boxes on request; the RLE version returns codes instead.

    Use cases:
    - Make a mask of a named object for inpainting
    - Mask a bouquet in a wedding photo for a cut-out
    - Get up to 32 mask pictures of one kind of thing
    - Correct a mask with a point that marks what is not wanted
    - See a shelf photo with its masks laid on, boxes and scores beside it
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3-1/image"
    title: ClassVar[str] = "SAM 3.1 – Image Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "point_prompts",
        "box_prompts",
        "return_multiple_masks",
    )
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output", "masks")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture in which something should be masked."
    )
    prompt: str = Field(
        default="wheel",
        description="Name of the things to find, as a short noun phrase; it says what gets a mask and draws nothing new.",
    )
    point_prompts: list[PointPrompt] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPrompt] = Field(
        default=[],
        description="Boxes around what should be found; boxes with the same object number describe one thing.",
    )
    apply_mask: bool = Field(
        default=True, description="Lays the mask over the returned picture to show what was found."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG, description="File format of the result."
    )
    return_multiple_masks: bool = Field(
        default=False, description="Returns several masks instead of only the best one."
    )
    max_masks: int = Field(
        default=3, ge=1, le=32, description="Most masks to return; counts only when several masks are asked for."
    )
    include_scores: bool = Field(default=False, description="Adds how sure the model is of every mask.")
    include_boxes: bool = Field(default=False, description="Adds a bounding box to every mask.")

    class OutputType(TypedDict):
        output: ImageRef
        masks: list[ImageRef]
        metadata: list[dict[str, Any]]
        scores: list[float]
        boxes: list[list[float]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
