class ImageutilsNsfw(dsl.Builder, node_type="fal.vision.ImageutilsNsfw"):
    """
    Estimate the probability that one image is not safe for work; the answer is a number, so you set your own threshold.

    For yes-or-no verdicts on up to ten images see X-AILab's checker.

    Args:
        image: The picture to look at.
    """

    output: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
