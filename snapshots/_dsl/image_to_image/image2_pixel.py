class Image2Pixel(dsl.Builder, node_type="fal.image_to_image.Image2Pixel"):
    """
    Snap a picture to a true pixel grid as retro art with Image2Pixel.

    Detects or fixes the pixel scale, limits the palette and can clear the background; classic processing without a prompt.

    Args:
        image: The picture or rough pixel art to bring onto a clean grid.
        max_colors: Most colours that the result may have; fewer look more retro.
        auto_color_detect: Finds out by itself how many colours the picture needs.
        fixed_palette: Colours that alone may appear, as hex values; left out, they are chosen.
        detect_method: How the size of the pixels in the picture is found out: runs measures stretches of one colour, edge looks at outlines, auto picks.
        scale: How many source pixels make one art pixel. Left out, the scale is detected from the image.
        downscale_method: How each big pixel gets its colour: dominant takes one that fills enough of it, mode the commonest, mean and median a middle one, content-adaptive follows shapes.
        trim_borders: Cuts away plain borders around the input.
        transparent_background: Makes plain areas that touch the edges see-through, after the pixels are corrected.
        cleanup_morph: Clears away specks and little gaps.
        cleanup_jaggy: Removes single pixels that stick out diagonally.
        snap_grid: Aligns everything to the pixel grid.
        alpha_threshold: Opacity from which a pixel counts as solid; lower keeps more.
        dominant_color_threshold: Share that a colour needs to fill a pixel by itself; higher blends more often.
        background_tolerance: How different colours may be and still count as background; higher removes more. Counts only with a transparent background.
        background_mode: Where the flood fill begins when the background is made transparent.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    pixel_scale: dsl.Handle[int]
    palette: dsl.Handle[list[str]]
    num_colors: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        max_colors: dsl.Input[int] | None = 32,
        auto_color_detect: dsl.Input[bool] = False,
        fixed_palette: dsl.ListInput[str] | None = None,
        detect_method: dsl.Input[Literal["auto", "runs", "edge"]] = "auto",
        scale: dsl.Input[int] | None = None,
        downscale_method: dsl.Input[Literal["dominant", "median", "mode", "mean", "content-adaptive"]] = "dominant",
        trim_borders: dsl.Input[bool] = False,
        transparent_background: dsl.Input[bool] = False,
        cleanup_morph: dsl.Input[bool] = False,
        cleanup_jaggy: dsl.Input[bool] = False,
        snap_grid: dsl.Input[bool] = True,
        alpha_threshold: dsl.Input[int] = 128,
        dominant_color_threshold: dsl.Number = 0.05,
        background_tolerance: dsl.Input[int] = 0,
        background_mode: dsl.Input[Literal["edges", "corners", "midpoints"]] = "corners",
    ) -> None:
        super().__init__(
            image=image,
            max_colors=max_colors,
            auto_color_detect=auto_color_detect,
            fixed_palette=fixed_palette,
            detect_method=detect_method,
            scale=scale,
            downscale_method=downscale_method,
            trim_borders=trim_borders,
            transparent_background=transparent_background,
            cleanup_morph=cleanup_morph,
            cleanup_jaggy=cleanup_jaggy,
            snap_grid=snap_grid,
            alpha_threshold=alpha_threshold,
            dominant_color_threshold=dominant_color_threshold,
            background_tolerance=background_tolerance,
            background_mode=background_mode,
        )
