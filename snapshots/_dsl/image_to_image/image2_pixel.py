class Image2Pixel(dsl.Builder, node_type="fal.image_to_image.Image2Pixel"):
    """
    Snap an image to a true pixel grid as retro art: detects the scale, downsamples by a method you choose, limits or fixes the palette, and can clear the background.

    Classic processing, no prompt.

    Args:
        image: The source image that this endpoint works on.
        alpha_threshold: Opacity from which a pixel counts as solid; lower keeps more.
        auto_color_detect: Finds out by itself how many colours the picture needs.
        background_mode: Where the flood fill begins when the background is made transparent.
        background_tolerance: How different colours may be and still count as background; higher removes more.
        cleanup_jaggy: Removes single pixels that stick out diagonally.
        cleanup_morph: Clears away specks and little gaps.
        detect_method: How the size of the pixels in the picture is found out.
        dominant_color_threshold: Share that a colour needs to fill a pixel by itself; higher blends more often.
        downscale_method: How the colour of each big pixel is chosen.
        fixed_palette: Colours that alone may appear, as hex values; left out, they are chosen.
        max_colors: Most colours in the picture; left out, there is no limit.
        scale: How many source pixels make one art pixel. Left out, the scale is detected from the image.
        snap_grid: Aligns everything to the pixel grid.
        transparent_background: Makes plain areas at the edges see-through.
        trim_borders: Cuts away plain borders around the input.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    num_colors: dsl.Handle[int]
    palette: dsl.Handle[list[str]]
    pixel_scale: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        alpha_threshold: dsl.Input[int] = 128,
        auto_color_detect: dsl.Input[bool] = False,
        background_mode: dsl.Input[Literal["edges", "corners", "midpoints"]] = "corners",
        background_tolerance: dsl.Input[int] = 0,
        cleanup_jaggy: dsl.Input[bool] = False,
        cleanup_morph: dsl.Input[bool] = False,
        detect_method: dsl.Input[Literal["auto", "runs", "edge"]] = "auto",
        dominant_color_threshold: dsl.Number = 0.05,
        downscale_method: dsl.Input[Literal["dominant", "median", "mode", "mean", "content-adaptive"]] = "dominant",
        fixed_palette: dsl.ListInput[str] | None = None,
        max_colors: dsl.Number = 32.0,
        scale: dsl.Number | None = None,
        snap_grid: dsl.Input[bool] = True,
        transparent_background: dsl.Input[bool] = False,
        trim_borders: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            image=image,
            alpha_threshold=alpha_threshold,
            auto_color_detect=auto_color_detect,
            background_mode=background_mode,
            background_tolerance=background_tolerance,
            cleanup_jaggy=cleanup_jaggy,
            cleanup_morph=cleanup_morph,
            detect_method=detect_method,
            dominant_color_threshold=dominant_color_threshold,
            downscale_method=downscale_method,
            fixed_palette=fixed_palette,
            max_colors=max_colors,
            scale=scale,
            snap_grid=snap_grid,
            transparent_background=transparent_background,
            trim_borders=trim_borders,
        )
