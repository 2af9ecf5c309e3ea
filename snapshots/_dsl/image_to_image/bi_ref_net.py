class BiRefNet(dsl.Builder, node_type="fal.image_to_image.BiRefNet"):
    """
    Cut the subject out of a picture with BiRefNet, in light, heavy or portrait weights.

    Works at 1024 or 2048 pixels and returns the mask on request; version 2 adds matting and a dynamic model.

    Args:
        model: Weights to use: Light suits most pictures, Heavy is slower and more exact, Portrait is for people.
        operating_resolution: Size at which the cut-out is computed; larger finds finer edges on big pictures and is slower.
        output_mask: Also returns the mask with which the subject was cut out.
        refine_foreground: Cleans the colours along the cut-out's edge, so that no old background shines through.
        image: Picture whose background should go, with a clear subject.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    mask_image: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        model: dsl.Input[Literal["General Use (Light)", "General Use (Heavy)", "Portrait"]] = "General Use (Light)",
        operating_resolution: dsl.Input[Literal["1024x1024", "2048x2048"]] = "1024x1024",
        output_mask: dsl.Input[bool] = False,
        refine_foreground: dsl.Input[bool] = True,
        image: dsl.FileInput[ImageRef],
        output_format: dsl.Input[Literal["webp", "png", "gif"]] = "png",
    ) -> None:
        super().__init__(
            model=model,
            operating_resolution=operating_resolution,
            output_mask=output_mask,
            refine_foreground=refine_foreground,
            image=image,
            output_format=output_format,
        )
