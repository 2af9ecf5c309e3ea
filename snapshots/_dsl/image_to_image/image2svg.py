class Image2svg(dsl.Builder, node_type="fal.image_to_image.Image2svg"):
    """
    Trace a raster image into an SVG with tunable settings: colour or binary, splines or polygons, speckle filter, corner and layer thresholds.

    More knobs than recraft/vectorize, and no redrawing as in star-vector.

    Args:
        image: The source image that this endpoint works on.
        length_threshold: Shortest stretch of a curve; higher simplifies.
        color_precision: How finely colours are told apart; higher gives more shapes and a larger file.
        colormode: Whether the drawing is in colour or in black and white.
        corner_threshold: Angle in degrees from which a bend is drawn as a corner; higher is rounder.
        filter_speckle: Drops specks up to this size; higher leaves a calmer drawing.
        hierarchical: Whether shapes lie on top of each other or are cut out of one another.
        layer_difference: How much colours must differ to form layers of their own; higher gives fewer layers.
        max_iterations: How often curves are improved; more are exact and slow.
        mode: How outlines are drawn: spline gives smooth curves, polygon straight edges.
        path_precision: Decimal places of the coordinates; more make a larger file.
        splice_threshold: Angle in degrees from which curves are joined or split.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        length_threshold: dsl.Number = 4.0,
        color_precision: dsl.Input[int] = 6,
        colormode: dsl.Input[Literal["color", "binary"]] = "color",
        corner_threshold: dsl.Input[int] = 60,
        filter_speckle: dsl.Input[int] = 4,
        hierarchical: dsl.Input[Literal["stacked", "cutout"]] = "stacked",
        layer_difference: dsl.Input[int] = 16,
        max_iterations: dsl.Input[int] = 10,
        mode: dsl.Input[Literal["spline", "polygon"]] = "spline",
        path_precision: dsl.Input[int] = 3,
        splice_threshold: dsl.Input[int] = 45,
    ) -> None:
        super().__init__(
            image=image,
            length_threshold=length_threshold,
            color_precision=color_precision,
            colormode=colormode,
            corner_threshold=corner_threshold,
            filter_speckle=filter_speckle,
            hierarchical=hierarchical,
            layer_difference=layer_difference,
            max_iterations=max_iterations,
            mode=mode,
            path_precision=path_precision,
            splice_threshold=splice_threshold,
        )
