class Sam3ImageRle(FalNode):
    """
    Segment an image with SAM 3 by text, points or boxes and return masks as run-length-encoded text instead of pictures.
    sam-3, image-to-image, segmentation, rle, annotation, dataset

    For pipelines and datasets; sam-3/image returns mask images.

    Use cases:
    - Label potholes in street photos as RLE for a council dataset
    - Store leaf outlines compactly for a botany annotation sheet
    - Feed mask codes of parked cars to a counting script
    - Export animal masks from camera-trap stills for a training file
    - Compare two models' masks of a tooth by overlap in a notebook
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3/image-rle"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "point_prompts",
        "box_prompts",
        "return_multiple_masks",
    )
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("boundingbox_frames_zip",)}

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
        output: AssetRef
        rle: Any
        metadata: list[dict[str, Any]]
        scores: list[float]
        boxes: list[list[float]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
