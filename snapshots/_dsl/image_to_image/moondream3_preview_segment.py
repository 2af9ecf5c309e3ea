class Moondream3PreviewSegment(dsl.Builder, node_type="fal.image_to_image.Moondream3PreviewSegment"):
    """
    Outline an object that you name with the Moondream 3 preview.

    Returns an SVG-style path and a box, and a mask picture on request; points can single out one of several. Detect gives boxes only.

    Args:
        image: Picture with the object to outline. At most 7000 px a side.
        object: The thing to outline, named in a few words. One object per run.
        spatial_references: Points (x, y) or boxes (x1, y1, x2, y2) that show which object is meant, as shares of width and height from 0 to 1, such as those from Moondream 3 Point.
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
        image: dsl.FileInput[ImageRef],
        object: dsl.Input[str],
        spatial_references: dsl.ListInput[shared.Point | list[float]] | None = None,
        settings: dsl.Input[shared.SegmentSamplingSettings] | None = None,
        preview: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            object=object,
            spatial_references=spatial_references,
            settings=settings,
            preview=preview,
        )
