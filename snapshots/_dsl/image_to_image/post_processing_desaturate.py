class PostProcessingDesaturate(dsl.Builder, node_type="fal.image_to_image.PostProcessingDesaturate"):
    """
    Drain the colour from a picture partly or fully with fal's Post Processing.

    Grey is weighed by Rec.709, Rec.601, average or lightness, a choice that a saturation slider does not give.

    Args:
        image: Picture to drain of colour.
        desaturate_factor: How much colour is taken out; all the way gives black and white.
        desaturate_method: How grey is worked out: luminance weighs colours as the eye sees them (Rec.709 for HD, Rec.601 for old television), average and lightness do not.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        desaturate_factor: dsl.Number = 1.0,
        desaturate_method: dsl.Input[
            Literal["luminance (Rec.709)", "luminance (Rec.601)", "average", "lightness"]
        ] = "luminance (Rec.709)",
    ) -> None:
        super().__init__(
            image=image,
            desaturate_factor=desaturate_factor,
            desaturate_method=desaturate_method,
        )
