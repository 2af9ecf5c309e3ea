class ImageutilsDepth(dsl.Builder, node_type="fal.image_to_image.ImageutilsDepth"):
    """
    Create a MiDaS depth map from one image, the older utility version with a single picture out.

    Use image-preprocessors/midas for separate depth and normal images, or marigold-depth for finer edges.

    Args:
        image: The source image that this endpoint works on.
        a: Weight of the view direction when normals are computed: lower exaggerates relief, higher flattens it.
        bg_th: Depth below which a pixel is treated as background when normals are computed.
        depth_and_normal: Compute surface normals along with the depth. Leave off for a plain depth map.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
