class BytedanceSeedreamV5ProEdit(dsl.Builder, node_type="fal.image_to_image.BytedanceSeedreamV5ProEdit"):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 5.0 Pro, at 1K to 2K.

    JPEG or PNG in very wide or tall shapes too; Lite goes to 4K and can return a series.

    Args:
        images: The pictures to edit or combine; beyond ten only the last ten count.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset, auto at 1K or 2K, or a width and height of your own with 1024x1024 to 2048x2048 pixels in all. Aspect ratio 0.0625 to 16.
        num_images: How many separate pictures to make from the prompt; each one is charged.
        output_format: File format of the result.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
        image_size: dsl.Input[
            Literal[
                "square_hd",
                "square",
                "portrait_4_3",
                "portrait_16_9",
                "landscape_4_3",
                "landscape_16_9",
                "auto_1K",
                "auto_2K",
            ]
        ]
        | dsl.Input[ImageSize] = "auto_2K",
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
        )
