class BriaProductDimensions(dsl.Builder, node_type="fal.image_to_image.BriaProductDimensions"):
    """
    bria/product-dimensions on fal.ai: its words are not written yet.

    Args:
        dimensions: Width and height of the video in pixels.
        style: Look or manner of the result, such as anime or photograph; left out, the prompt decides.
        background: Whether the picture stands on an opaque or a see-through ground, or the model decides.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        weight: How much this picture prompt counts beside the others and the words.
    """

    output: dsl.Handle[ImageRef]
    transparent_overlay: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        dimensions: dsl.ListInput[shared.BriaDimensionEntry],
        style: dsl.Input[Literal["default", "childlike", "elegant"]],
        output_size: dsl.Input[int] = 2200,
        background: dsl.Input[str] = "white",
        capacity: dsl.Input[shared.BriaCapacityInput] | None = None,
        output_format: dsl.Input[Literal["png", "jpeg", "dual"]] = "png",
        proportional_lines: dsl.Input[bool] = True,
        sync: dsl.Input[bool] = False,
        title: dsl.Input[str] | None = None,
        title_position: dsl.Input[Literal["top_left", "top_center", "top_right"]] = "top_center",
        units_display: dsl.Input[Literal["single", "dual_bullet", "dual_slash", "dual_parens"]] = "single",
        weight: dsl.Input[shared.BriaWeightInput] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            dimensions=dimensions,
            style=style,
            output_size=output_size,
            background=background,
            capacity=capacity,
            output_format=output_format,
            proportional_lines=proportional_lines,
            sync=sync,
            title=title,
            title_position=title_position,
            units_display=units_display,
            weight=weight,
        )
