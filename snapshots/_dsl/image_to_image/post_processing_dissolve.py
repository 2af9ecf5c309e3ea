class PostProcessingDissolve(dsl.Builder, node_type="fal.image_to_image.PostProcessingDissolve"):
    """
    Blend two images into one by a factor with fal's Post Processing, a plain cross-dissolve with no motion guessed.

    For in-between frames that follow movement use fal-ai/rife.

    Args:
        dissolve_image: Second picture, mixed into the first.
        image: The source image that this endpoint works on.
        dissolve_factor: Mixing ratio of the two pictures. At either end of the range only one of them is left.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        dissolve_image: dsl.Input[ImageRef],
        image: dsl.Input[ImageRef],
        dissolve_factor: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            dissolve_image=dissolve_image,
            image=image,
            dissolve_factor=dissolve_factor,
        )
