class PostProcessingDissolve(dsl.Builder, node_type="fal.image_to_image.PostProcessingDissolve"):
    """
    Blend two images into one by a factor with fal's Post Processing, a plain cross-dissolve with no motion guessed.

    For in-between frames that follow movement use fal-ai/rife.

    Args:
        image: The source image that this endpoint works on.
        dissolve_image: Second picture, mixed into the first.
        dissolve_factor: Mixing ratio of the two pictures. At either end of the range only one of them is left.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        dissolve_image: dsl.Input[ImageRef],
        dissolve_factor: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            dissolve_image=dissolve_image,
            dissolve_factor=dissolve_factor,
        )
