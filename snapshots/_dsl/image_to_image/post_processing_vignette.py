class PostProcessingVignette(dsl.Builder, node_type="fal.image_to_image.PostProcessingVignette"):
    """
    Darken the edges of a picture to draw the eye inward with fal's Post Processing.

    One strength is all there is to set; the combined node adds other effects in the same run.

    Args:
        image: Picture whose edges should be darkened.
        vignette_strength: How much the picture darkens towards its corners.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        vignette_strength: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            vignette_strength=vignette_strength,
        )
