class BytedanceSeedreamV45Edit(dsl.Builder, node_type="fal.image_to_image.BytedanceSeedreamV45Edit"):
    """
    Edit or combine up to ten images by prompt with ByteDance Seedream 4.5, output to 4K.

    The newer model than v4, for larger pictures; one run can return a series.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        max_images: Upper limit of related pictures per run; the model decides how many. Inputs and outputs together stay within fifteen.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        images: The source images, in order; the prompt can call them first, second and so on.
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
        images: dsl.ListInput[ImageRef],
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
