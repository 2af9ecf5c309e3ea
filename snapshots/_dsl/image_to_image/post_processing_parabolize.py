class PostProcessingParabolize(dsl.Builder, node_type="fal.image_to_image.PostProcessingParabolize"):
    """
    Bend a picture along a parabola with fal's Post Processing.

    A coefficient sets how steep the curve is and two numbers place its vertex; Solarize turns tones at a plain threshold instead.

    Args:
        image: Picture to bend along the parabola.
        parabolize_coeff: Steepness of the parabola: higher looks more drastic, negative turns the curve over.
        vertex_x: Place of the parabola's vertex on its x axis.
        vertex_y: Place of the parabola's vertex on its y axis.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
