class Flux2ProOutpaint(dsl.Builder, node_type="fal.image_to_image.Flux2ProOutpaint"):
    """
    Extend a picture beyond its edges with FLUX.2 [pro], by a number of pixels for each side.

    Takes one picture and no prompt; the edit node changes what is inside the frame instead.

    Args:
        image: Picture to extend beyond its edges.
        expand_top: Pixels to add above the picture; 0 leaves this side as it is.
        expand_bottom: Pixels to add below the picture; 0 leaves this side as it is.
        expand_left: Pixels to add to the left of the picture; 0 leaves this side as it is.
        expand_right: Pixels to add to the right of the picture; 0 leaves this side as it is.
        auto_crop: Crops the picture by itself when it does not fit wholly into the extended canvas.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        mode: Care or speed: high is the most faithful, fast is much quicker and fine for most scenes.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        expand_top: dsl.Input[int] = 0,
        expand_bottom: dsl.Input[int] = 0,
        expand_left: dsl.Input[int] = 0,
        expand_right: dsl.Input[int] = 0,
        auto_crop: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        mode: dsl.Input[Literal["high", "fast"]] = "high",
    ) -> None:
        super().__init__(
            image=image,
            expand_top=expand_top,
            expand_bottom=expand_bottom,
            expand_left=expand_left,
            expand_right=expand_right,
            auto_crop=auto_crop,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            mode=mode,
        )
