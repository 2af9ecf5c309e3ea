class PostProcessingVignette(dsl.Builder, node_type="fal.image_to_image.PostProcessingVignette"):
    """
    Darken the edges of an image with a single vignette strength, drawing the eye inward.

    One of fal's Post Processing effects; the combined endpoint adds others in the same run.

    Args:
        image: The source image that this endpoint works on.
        vignette_strength: How much the picture darkens towards its corners.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        vignette_strength: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            vignette_strength=vignette_strength,
        )
