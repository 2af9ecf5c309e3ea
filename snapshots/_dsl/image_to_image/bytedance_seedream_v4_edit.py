class BytedanceSeedreamV4Edit(dsl.Builder, node_type="fal.image_to_image.BytedanceSeedreamV4Edit"):
    """
    Edit or combine up to ten pictures by prompt with ByteDance's Seedream 4.0, at about 1K to 4K.

    A fast or a careful prompt rewrite can be chosen, and one run can return a series; 4.5 starts at 2K.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset, an auto size, or a width and height; less than 921,600 pixels in all are scaled up. The default, a square, does not follow the input.
        num_images: How many generations to run; each may return up to max_images pictures, and each picture is charged.
        max_images: Upper limit of related pictures each run may return, each one charged; the model settles the actual number. Inputs and results together are at most 15.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        enhance_prompt_mode: How the prompt is reworked first: standard takes longer and does better, fast saves time.
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
                "auto",
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
        enhance_prompt_mode: dsl.Input[Literal["standard", "fast"]] = "standard",
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            max_images=max_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            enhance_prompt_mode=enhance_prompt_mode,
            images=images,
        )
