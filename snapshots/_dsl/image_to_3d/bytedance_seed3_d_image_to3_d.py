class BytedanceSeed3DImageTo3D(dsl.Builder, node_type="fal.image_to_3d.BytedanceSeed3DImageTo3D"):
    """
    Build a 3D model from one picture with ByteDance's Seed3D.

    The picture is the only input and nothing has to be set; the price goes by tokens used.

    Args:
        image: Picture of one object, fully in view, to build the 3D model from.
    """

    output: dsl.Handle[Model3DRef]
    usage_tokens: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
