class ImagePreprocessorsMidas(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsMidas"):
    """
    Estimate depth with MiDaS and return two pictures, a depth map and a surface normal map.

    Take it over Depth Anything or Zoe when a ControlNet or shader needs normals as well.

    Args:
        image: The source image that this endpoint works on.
        a: Weight of the view direction in the normal map: lower exaggerates relief, higher flattens it.
        background_threshold: Depth below which a pixel counts as background and gets a flat normal. Raise it to clear a noisy backdrop.
    """

    output: dsl.Handle[ImageRef]
    normal_map: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        a: dsl.Number = 6.283185307179586,
        background_threshold: dsl.Number = 0.1,
    ) -> None:
        super().__init__(
            image=image,
            a=a,
            background_threshold=background_threshold,
        )
