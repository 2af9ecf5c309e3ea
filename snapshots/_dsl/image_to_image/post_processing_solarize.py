class PostProcessingSolarize(dsl.Builder, node_type="fal.image_to_image.PostProcessingSolarize"):
    """
    Solarise an image: tones brighter than the threshold are inverted, giving the Sabattier darkroom look.

    One slider of fal's Post Processing set and no other change.

    Args:
        image: The source image that this endpoint works on.
        solarize_threshold: Brightness above which tones are turned round; lower turns more of the picture.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        solarize_threshold: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            solarize_threshold=solarize_threshold,
        )
