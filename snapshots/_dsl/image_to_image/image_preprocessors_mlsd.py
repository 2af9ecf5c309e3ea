class ImagePreprocessorsMlsd(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsMlsd"):
    """
    Find straight line segments with M-LSD and draw them as a wireframe for ControlNet.

    The one to choose for rooms and buildings; curves and faces disappear.

    Args:
        image: The source image that this endpoint works on.
        score_threshold: Confidence a line needs to be drawn. Lower finds faint lines, higher keeps only the clear ones.
        distance_threshold: Length-related cutoff for segments. Raise it to drop short stray lines.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        score_threshold: dsl.Number = 0.1,
        distance_threshold: dsl.Number = 0.1,
    ) -> None:
        super().__init__(
            image=image,
            score_threshold=score_threshold,
            distance_threshold=distance_threshold,
        )
