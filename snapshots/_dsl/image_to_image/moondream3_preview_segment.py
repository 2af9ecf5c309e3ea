class Moondream3PreviewSegment(dsl.Builder, node_type="fal.image_to_image.Moondream3PreviewSegment"):
    """
    Segment an object you name with Moondream 3 Preview and get its SVG-style path, bounding box and optional mask image.

    Reference points disambiguate; use moondream-next/detection for boxes or gaze.

    Args:
        image: The source image that this endpoint works on.
        object_: The thing to outline, named in a few words. One object per run.
        preview: Also return a black-and-white mask picture. Off gives the path and box only.
        settings: Fine settings for how the model picks its answer.
        spatial_references: Points or boxes that help to find the right object.
    """

    output: dsl.Handle[ImageRef]
    finish_reason: dsl.Handle[str]
    usage_info: dsl.Handle[dict[str, Any]]
    bbox: dsl.Handle[dict[str, Any]]
    path: dsl.Handle[str]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        object_: dsl.Input[str],
        preview: dsl.Input[bool] = False,
        settings: dsl.Input[shared.SegmentSamplingSettings] | None = None,
        spatial_references: dsl.ListInput[shared.Point | list[float]] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            object_=object_,
            preview=preview,
            settings=settings,
            spatial_references=spatial_references,
        )
