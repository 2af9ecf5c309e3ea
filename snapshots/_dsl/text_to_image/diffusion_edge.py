class DiffusionEdge(dsl.Builder, node_type="fal.text_to_image.DiffusionEdge"):
    """
    Trace the edges of a picture with DiffusionEdge, as a clean line map.

    One picture goes in and one comes out; it takes no prompt and invents nothing.

    Args:
        image: Picture whose edges are traced.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            image=image,
        )
