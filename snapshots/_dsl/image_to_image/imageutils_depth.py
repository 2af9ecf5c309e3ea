class ImageutilsDepth(dsl.Builder, node_type="fal.image_to_image.ImageutilsDepth"):
    """
    Create a depth map of a picture with MiDaS, in the older utility with a single picture out.

    The preprocessor MiDaS returns depth and normals apart; Marigold gives finer edges.

    Args:
        image: Picture whose depth should be mapped.
        a: Weight of the view direction when normals are computed: lower exaggerates relief, higher flattens it.
        bg_th: Depth below which a pixel is treated as background when normals are computed.
        depth_and_normal: Compute surface normals along with the depth. Leave off for a plain depth map.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        a: dsl.Number = 6.283185307179586,
        bg_th: dsl.Number = 0.1,
        depth_and_normal: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            a=a,
            bg_th=bg_th,
            depth_and_normal=depth_and_normal,
        )
