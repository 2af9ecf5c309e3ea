class PostProcessingDesaturate(dsl.Builder, node_type="fal.image_to_image.PostProcessingDesaturate"):
    """
    Drain colour from an image partly or fully, choosing how grey is weighed: Rec.709, Rec.601, plain average or lightness.

    The grey converter of fal's Post Processing set; negative saturation elsewhere gives no such choice.

    Args:
        image: The source image that this endpoint works on.
        desaturate_factor: How much colour is taken out; all the way gives black and white.
        desaturate_method: How shades of grey are worked out from the colours.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
