class ImagePreprocessorsMlsd(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsMlsd"):
    """
    Find the straight lines of a picture with M-LSD and draw them as a wireframe for a ControlNet.

    Made for rooms and buildings, as curves and faces drop out; two thresholds thin the lines.

    Args:
        image: Picture of a room, building or other scene with straight lines.
        score_threshold: Confidence a line needs to be drawn. Lower finds faint lines, higher keeps only the clear ones.
        distance_threshold: Length-related cutoff for segments. Raise it to drop short stray lines.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        score_threshold: dsl.Number = 0.1,
        distance_threshold: dsl.Number = 0.1,
    ) -> None:
        super().__init__(
            image=image,
            score_threshold=score_threshold,
            distance_threshold=distance_threshold,
        )
