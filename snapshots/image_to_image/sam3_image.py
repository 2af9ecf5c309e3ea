class Sam3Image(FalNode):
    """
    Segment objects in a photo with SAM 3 from a text prompt, points or boxes, and get mask pictures plus optional scores and boxes.
    sam-3, image-to-image, segmentation, mask, text-prompt, cutout

    Text prompts are new over SAM 2; image-rle returns codes, not pictures.

    Use cases:
    - Mask every 'bicycle wheel' in a repair shop photo by name
    - Cut the wedding bouquet out with one box prompt
    - Get separate masks for up to five tomatoes on a vine
    - Prepare a mask of 'red umbrella' for an inpainting node
    - Pick out the guitar only, with a click in and a click out
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/image"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "point_prompts",
        "box_prompts",
        "return_multiple_masks",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("image",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default="wheel",
        description="Name of the things to find, as a short noun phrase. It does not change the picture.",
    )
    point_prompts: list[PointPrompt] = Field(default=[], description="Points on what is wanted or not wanted.")
    box_prompts: list[BoxPrompt] = Field(default=[], description="Boxes drawn around what should be found or removed.")
    apply_mask: bool = Field(
        default=True, description="Shows what was found by laying the mask over the returned picture or clip."
    )
    output_format: ImageFormatJpegPngWebp = Field(
        default=ImageFormatJpegPngWebp.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    return_multiple_masks: bool = Field(
        default=False, description="Returns several masks instead of only the best one."
    )
    max_masks: int = Field(
        default=3,
        ge=1,
        le=32,
        description="How many masks to return when several are asked for; without that switch only one comes back.",
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
