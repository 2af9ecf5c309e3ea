class Sam2AutoSegment(FalNode):
    """
    Segment everything in an image with SAM 2 automatically, returning one combined mask and a mask for each part.
    sam2, image-to-image, segmentation, auto-mask, masks, instance

    No clicks or text; tune density, quality and smallest region. For one object use sam2/image.

    Use cases:
    - Count pebbles in a beach quadrat for a field trip
    - Break a mosaic photo into its separate stones for cataloguing
    - Cut every biscuit on a baking tray into its own mask
    - List the objects on a cluttered workbench as regions
    - Measure patches of lichen on gravestones by mask size
    """

    endpoint: ClassVar[str] = "fal-ai/sam2/auto-segment"
    _required: ClassVar[tuple[str, ...]] = ("image",)
    _basic_fields: ClassVar[tuple[str, ...]] = ("image", "points_per_side", "pred_iou_thresh", "min_mask_region_area")
    _slots: ClassVar[dict[str, tuple[str | int, ...]]] = {"output": ("combined_mask",)}

    image: ImageRef = Field(
        default=ImageRef(), serialization_alias="image_url", description="The source image that this endpoint works on."
    )
    output_format: ImageFormatJpegPng = Field(
        default=ImageFormatJpegPng.PNG,
        description="File format of the result; it decides size, quality and whether transparency is possible.",
    )
    points_per_side: int = Field(
        default=32, description="Density of the sampling grid. More points find smaller parts and take longer."
    )
    pred_iou_thresh: float = Field(
        default=0.88, description="Mask quality to keep, as SAM predicts it. Higher returns fewer, surer masks."
    )
    stability_score_thresh: float = Field(
        default=0.95, description="How steady a mask must stay when its cutoff shifts. Higher drops vague outlines."
    )
    min_mask_region_area: int = Field(
        default=100, description="Smallest patch that counts as a mask; smaller ones are dropped."
    )

    class OutputType(TypedDict):
        output: ImageRef
        individual_masks: list[ImageRef]

    async def process(self, context: ProcessingContext) -> OutputType:
        return await self.run(context)
