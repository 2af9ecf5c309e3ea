class ImagePreprocessorsMidas(dsl.Builder, node_type="fal.image_to_image.ImagePreprocessorsMidas"):
    """
    Estimate depth and surface normals of a picture with MiDaS.

    Two pictures come back, a depth map and a normal map; Depth Anything and ZoeDepth give depth alone.

    Args:
        image: Picture whose depth and surface directions should be mapped.
        a: Weight of the view direction in the normal map: lower exaggerates relief, higher flattens it.
        background_threshold: Depth below which a pixel counts as background and gets a flat normal. Raise it to clear a noisy backdrop.
    """

    output: dsl.Handle[ImageRef]
    normal_map: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        a: dsl.Number = 6.283185307179586,
        background_threshold: dsl.Number = 0.1,
    ) -> None:
        super().__init__(
            image=image,
            a=a,
            background_threshold=background_threshold,
        )
