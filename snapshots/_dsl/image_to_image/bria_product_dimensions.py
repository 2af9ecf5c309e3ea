class BriaProductDimensions(dsl.Builder, node_type="fal.image_to_image.BriaProductDimensions"):
    """
    Draw measures onto a product picture with Bria Product Dimensions, as lines with labels.

    Takes heights and widths with units, plus weight, capacity and a headline; gives a square picture, also as an overlay.

    Args:
        image: Photo of the product on which the measures are drawn.
        dimensions: The measures to draw, one entry each; at least one.
        style: Manner of lines and lettering: neutral, childlike or elegant.
        output_size: Length of each side of the square result, in pixels.
        background: Colour of the ground: white, cream, charcoal or a hex value.
        capacity: How much the product holds, as a badge below it; unset, none is drawn.
        output_format: PNG, JPEG, or dual, which also returns the lines as a transparent overlay.
        proportional_lines: Draws each line as long as its measure asks; off draws them alike.
        sync: Returns the pictures directly in the answer in place of a link.
        title: Headline above the product; unset, there is none.
        title_position: Where along the top the headline stands.
        units_display: How a second unit is shown beside the first: not at all, or set off by bullet, slash or brackets.
        weight: What the product weighs, as a badge below it; unset, none is drawn.
    """

    output: dsl.Handle[ImageRef]
    transparent_overlay: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
