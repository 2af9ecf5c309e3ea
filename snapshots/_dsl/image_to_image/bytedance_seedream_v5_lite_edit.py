class BytedanceSeedreamV5LiteEdit(dsl.Builder, node_type="fal.image_to_image.BytedanceSeedreamV5LiteEdit"):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 5.0 Lite, at 2K to 4K.

    One run can return a series of related pictures; Pro stops at 2K and returns single ones.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset, auto at 2K, 3K or 4K, or a width and height; what is not within 2560x1440 to 4096x4096 pixels in all is scaled to fit.
        num_images: How many generations to run; each may return up to max_images pictures, and each picture is charged.
        max_images: Most related pictures that one generation may return, each one charged; the model decides how many come.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        images: The pictures to edit or combine; beyond ten only the last ten count.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[
            Literal[
                "square_hd",
                "square",
                "portrait_4_3",
                "portrait_16_9",
                "landscape_4_3",
                "landscape_16_9",
                "auto_2K",
                "auto_3K",
                "auto_4K",
            ]
        ]
        | dsl.Input[ImageSize] = "auto_2K",
        num_images: dsl.Input[int] = 1,
        max_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            max_images=max_images,
            enable_safety_checker=enable_safety_checker,
            images=images,
        )
