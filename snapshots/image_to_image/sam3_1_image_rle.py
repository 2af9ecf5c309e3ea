class Sam3_1ImageRle(FalNode):
    """
    Mask things in a picture with Meta's SAM 3.1 and return the masks as run-length codes.
    sam-3, meta, image-to-image, segmentation, rle, annotation, training-data

    Takes a name, points or boxes; for data sets and scripts, where the plain version returns pictures.

    Use cases:
    - Label objects in photos as run-length codes for a training data set
    - Get the masks of a leaf photo as text for a database
    - Feed mask codes to a script without any picture files
    - Export up to 32 coded masks with scores for one photo
    - Get two coded masks whose overlap a notebook can measure
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3-1/image-rle"
    title: ClassVar[str] = "SAM 3.1 – Image Segmentation as RLE"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = (
        "image",
        "prompt",
        "point_prompts",
        "box_prompts",
        "return_multiple_masks",
    )
    _may_be_empty: ClassVar[tuple[str, ...]] = ("output",)
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("boundingbox_frames_zip",)}

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
        default=True, description="Lays the mask over the picture; the masks themselves come back as codes."
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
        output: AssetRef
        rle: Any
        metadata: list[dict[str, Any]]
        scores: list[float]
        boxes: list[list[float]]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
