class BytedanceSeedreamV45TextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceSeedreamV45TextToImage"):
    """
    Generate pictures of 2K to 4K from text with ByteDance's Seedream 4.5.

    One prompt can return a set of up to six related pictures; 4.0 also makes smaller ones and costs less.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset, auto at 2K or 4K, or a width and height: 1920 to 4096 pixels a side, or 2560x1440 to 4096x4096 in all.
        num_images: How many generations to run; each may return up to max_images pictures, and each picture is charged.
        max_images: How many related pictures one run may return, each one charged. The model may stop at fewer; it multiplies with the number of runs.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
                "auto_4K",
            ]
        ]
        | dsl.Input[ImageSize]
        | None = None,
        num_images: dsl.Input[int] = 1,
        max_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            max_images=max_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
