class PostProcessingSolarize(dsl.Builder, node_type="fal.image_to_image.PostProcessingSolarize"):
    """
    Invert the tones of a picture above a threshold with fal's Post Processing.

    The darkroom look of solarised prints from a single slider; nothing else in the picture changes.

    Args:
        image: Picture whose bright tones are inverted.
        solarize_threshold: Brightness above which tones are turned round; lower turns more of the picture.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        solarize_threshold: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            solarize_threshold=solarize_threshold,
        )
