class ImageutilsNsfw(dsl.Builder, node_type="fal.vision.ImageutilsNsfw"):
    """
    Estimate how likely a picture is not safe for work.

    One image goes in and a probability comes out, so that you set the limit; X-AILab's checker gives verdicts on up to ten.

    Args:
        image: Picture to rate.
    """

    output: dsl.Handle[float]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
