class PostProcessingParabolize(dsl.Builder, node_type="fal.image_to_image.PostProcessingParabolize"):
    """
    Warp an image along a parabola with a coefficient and a vertex point, for bulging or pinched geometry.

    The only geometric distortion in fal's Post Processing set; the others alter colour or texture.

    Args:
        image: The source image that this endpoint works on.
        parabolize_coeff: How steeply tones bend away around the vertex; higher looks more drastic.
        vertex_x: Centre of the bending effect, from left to right.
        vertex_y: Centre of the bending effect, from top to bottom.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        parabolize_coeff: dsl.Number = 1.0,
        vertex_x: dsl.Number = 0.5,
        vertex_y: dsl.Number = 0.5,
    ) -> None:
        super().__init__(
            image=image,
            parabolize_coeff=parabolize_coeff,
            vertex_x=vertex_x,
            vertex_y=vertex_y,
        )
