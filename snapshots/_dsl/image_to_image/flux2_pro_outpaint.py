class Flux2ProOutpaint(dsl.Builder, node_type="fal.image_to_image.Flux2ProOutpaint"):
    """
    fal-ai/flux-2-pro/outpaint on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        expand_top: Adds room above the picture: on or off, or a number of pixels.
        expand_bottom: Adds room below the picture: on or off, or a number of pixels.
        expand_left: Adds room to the left of the picture: on or off, or a number of pixels.
        expand_right: Adds room to the right of the picture: on or off, or a number of pixels.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        mode: Way of working, for instance fast or careful, or how much may change.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
