class Sam2AutoSegment(FalNode):
    """
    Split a whole picture into masks with Meta's SAM 2, without words or clicks.
    sam2, meta, image-to-image, segmentation, auto-mask, mask

    Returns one combined mask and a mask for every part; density, certainty and the smallest part can be set.

    Use cases:
    - Cut every item of a flat-lay photo into its own mask
    - Split a floor plan picture into regions
    - Get one mask for each pebble in a photo so that a script can count them
    - Raise the grid density to catch small parts
    - Drop specks by setting the smallest mask area
    """

    endpoint: ClassVar[str] = "fal-ai/sam2/auto-segment"
    title: ClassVar[str] = "SAM 2 – Auto Segmentation"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "points_per_side", "pred_iou_thresh", "min_mask_region_area")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("combined_mask",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="Picture to split into its parts."
    )
    output_format: ImageFormatJpegPng = Field(default=ImageFormatJpegPng.PNG, description="File format of the result.")
    points_per_side: int = Field(
        default=32, description="Density of the sampling grid. More points find smaller parts and take longer."
    )
    pred_iou_thresh: float = Field(
        default=0.88, description="Mask quality to keep, as SAM predicts it. Higher returns fewer, surer masks."
    )
    stability_score_thresh: float = Field(
        default=0.95, description="How steady a mask must stay when its cutoff shifts. Higher drops vague outlines."
    )
    min_mask_region_area: int = Field(default=100, description="Smallest mask that is kept; smaller ones are dropped.")

    class OutputType(TypedDict):
        output: ImageRef
        individual_masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
