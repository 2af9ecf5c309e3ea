class Sam2AutoSegment(dsl.Builder, node_type="fal.image_to_image.Sam2AutoSegment"):
    """
    Split a whole picture into masks with Meta's SAM 2, without words or clicks.

    Returns one combined mask and a mask for every part; density, certainty and the smallest part can be set.

    Args:
        image: Picture to split into its parts.
        output_format: File format of the result.
        points_per_side: Density of the sampling grid. More points find smaller parts and take longer.
        pred_iou_thresh: Mask quality to keep, as SAM predicts it. Higher returns fewer, surer masks.
        stability_score_thresh: How steady a mask must stay when its cutoff shifts. Higher drops vague outlines.
        min_mask_region_area: Smallest mask that is kept; smaller ones are dropped.
    """

    output: dsl.Handle[ImageRef]
    individual_masks: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        points_per_side: dsl.Input[int] = 32,
        pred_iou_thresh: dsl.Number = 0.88,
        stability_score_thresh: dsl.Number = 0.95,
        min_mask_region_area: dsl.Input[int] = 100,
    ) -> None:
        super().__init__(
            image=image,
            output_format=output_format,
            points_per_side=points_per_side,
            pred_iou_thresh=pred_iou_thresh,
            stability_score_thresh=stability_score_thresh,
            min_mask_region_area=min_mask_region_area,
        )
