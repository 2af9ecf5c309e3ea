class PostProcessingBlur(dsl.Builder, node_type="fal.image_to_image.PostProcessingBlur"):
    """
    Blur a whole picture with a Gaussian or a Kuwahara filter from fal's Post Processing.

    Gaussian softens by radius and sigma; Kuwahara flattens areas into painterly patches and keeps edges.

    Args:
        image: Picture to blur as a whole.
        blur_type: Even softness, or a painterly blur that keeps edges.
        blur_radius: Reach of the blur in pixels; larger is softer.
        blur_sigma: Spread of the Gaussian blur; higher washes out more. Has no part in Kuwahara.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        blur_type: dsl.Input[Literal["gaussian", "kuwahara"]] = "gaussian",
        blur_radius: dsl.Input[int] = 3,
        blur_sigma: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            image=image,
            blur_type=blur_type,
            blur_radius=blur_radius,
            blur_sigma=blur_sigma,
        )
