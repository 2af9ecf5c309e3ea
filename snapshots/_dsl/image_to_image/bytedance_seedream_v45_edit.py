class BytedanceSeedreamV45Edit(dsl.Builder, node_type="fal.image_to_image.BytedanceSeedreamV45Edit"):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 4.5, at 2K to 4K.

    One run can return a series; 4.0 also makes smaller pictures and costs less.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size: a preset, auto at 2K or 4K, or a width and height: 1920 to 4096 pixels a side, or 2560x1440 to 4096x4096 in all. The default, a square, does not follow the input.
        num_images: How many generations to run; each may return up to max_images pictures, and each picture is charged.
        max_images: Upper limit of related pictures per run, each one charged; the model decides how many. Inputs and outputs together stay within fifteen.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        images: The pictures to edit or combine; beyond ten only the last ten count.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

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
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            max_images=max_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            images=images,
        )
