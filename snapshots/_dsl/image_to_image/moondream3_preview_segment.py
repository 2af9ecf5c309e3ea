class Moondream3PreviewSegment(dsl.Builder, node_type="fal.image_to_image.Moondream3PreviewSegment"):
    """
    Segment an object you name with Moondream 3 Preview and get its SVG-style path, bounding box and optional mask image.

    Reference points disambiguate; use moondream-next/detection for boxes or gaze.

    Args:
        image: The source image that this endpoint works on. At most 7000 px a side.
        object_: The thing to outline, named in a few words. One object per run.
        spatial_references: Points or boxes that help to find the right object.
        settings: Fine settings for how the model picks its answer.
        preview: Also return a black-and-white mask picture. Off gives the path and box only.
    """

    output: dsl.Handle[ImageRef]
    finish_reason: dsl.Handle[str]
    usage_info: dsl.Handle[dict[str, Any]]
    path: dsl.Handle[str]
    bbox: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        object_: dsl.Input[str],
        spatial_references: dsl.ListInput[shared.Point | list[float]] | None = None,
        settings: dsl.Input[shared.SegmentSamplingSettings] | None = None,
        preview: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            object_=object_,
            spatial_references=spatial_references,
            settings=settings,
            preview=preview,
        )
