class PostProcessingDissolve(dsl.Builder, node_type="fal.image_to_image.PostProcessingDissolve"):
    """
    Blend two pictures into one by a factor with fal's Post Processing.

    A plain mix of both with no motion guessed; RIFE makes in-between frames that follow movement.

    Args:
        image: The first of the two pictures to blend.
        dissolve_image: Second picture, mixed into the first.
        dissolve_factor: Mixing ratio of the two pictures. At either end of the range only one of them is left.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        dissolve_image: dsl.FileInput[ImageRef],
        dissolve_factor: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            dissolve_image=dissolve_image,
            dissolve_factor=dissolve_factor,
        )
