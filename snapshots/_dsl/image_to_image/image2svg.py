class Image2svg(dsl.Builder, node_type="fal.image_to_image.Image2svg"):
    """
    Trace a picture into an SVG with Image2SVG, in colour or in black and white.

    Splines or polygons, speckle filter, corners and layers can be set; it traces what is there and redraws nothing.

    Args:
        image: The logo, drawing or photo to trace.
        colormode: Whether the drawing is in colour or in black and white.
        hierarchical: Whether shapes lie on top of each other or are cut out of one another.
        mode: How outlines are drawn: spline gives smooth curves, polygon straight edges.
        filter_speckle: Drops specks up to this size; higher leaves a calmer drawing.
        color_precision: How finely colours are told apart; higher gives more shapes and a larger file.
        layer_difference: How much colours must differ to form layers of their own in hierarchical tracing; higher gives fewer layers.
        corner_threshold: Angle in degrees from which a bend is drawn as a corner; higher is rounder.
        length_threshold: Shortest stretch of a curve; higher simplifies.
        max_iterations: How often curves are improved; more are exact and slow.
        splice_threshold: Angle in degrees from which curves are joined or split.
        path_precision: Decimal places of the coordinates; more make a larger file.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        colormode: dsl.Input[Literal["color", "binary"]] = "color",
        hierarchical: dsl.Input[Literal["stacked", "cutout"]] = "stacked",
        mode: dsl.Input[Literal["spline", "polygon"]] = "spline",
        filter_speckle: dsl.Input[int] = 4,
        color_precision: dsl.Input[int] = 6,
        layer_difference: dsl.Input[int] = 16,
        corner_threshold: dsl.Input[int] = 60,
        length_threshold: dsl.Number = 4.0,
        max_iterations: dsl.Input[int] = 10,
        splice_threshold: dsl.Input[int] = 45,
        path_precision: dsl.Input[int] = 3,
    ) -> None:
        super().__init__(
            image=image,
            colormode=colormode,
            hierarchical=hierarchical,
            mode=mode,
            filter_speckle=filter_speckle,
            color_precision=color_precision,
            layer_difference=layer_difference,
            corner_threshold=corner_threshold,
            length_threshold=length_threshold,
            max_iterations=max_iterations,
            splice_threshold=splice_threshold,
            path_precision=path_precision,
        )
