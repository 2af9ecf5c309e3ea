class Sam3_1ImageRle(FalNode):
    """
    fal-ai/sam-3-1/image-rle on fal.ai: its words are not written yet.
    fal, image-to-image, draft
    """

    endpoint: ClassVar[str] = "fal-ai/sam-3-1/image-rle"
    title: ClassVar[str] = "Sam 3 1 Image RLE"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "prompt")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("boundingbox_frames_zip",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    prompt: str = Field(
        default="wheel",
        description="What to change, or what the finished picture should show. Concrete words get closest.",
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
    max_masks: int = Field(default=3, ge=1, le=32, description="Most masks to return when several are allowed.")
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
