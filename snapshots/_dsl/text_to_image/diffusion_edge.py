class DiffusionEdge(dsl.Builder, node_type="fal.text_to_image.DiffusionEdge"):
    """
    Trace the edges of a photo with DiffusionEdge: one picture goes in, a clean line map comes out.

    It takes no prompt and draws nothing new.

    Args:
        image: The photo whose edges are traced.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
