class BytedanceSeed3DImageTo3D(dsl.Builder, node_type="fal.image_to_3d.BytedanceSeed3DImageTo3D"):
    """
    Turn one image into a 3D model with ByteDance's Seed3D; the picture is the only input, so there is nothing to tune.

    Args:
        image: Picture of one object, best seen whole and against a plain background.
    """

    output: dsl.Handle[Model3DRef]
    usage_tokens: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
