class BytedanceSeedreamV45TextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceSeedreamV45TextToImage"):
    """
    Generate 2K to 4K images from text with ByteDance's Seedream 4.5, the newest of the line; one prompt can return a set of related pictures.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        max_images: How many related pictures one run may return. The model may stop at fewer; it multiplies with the number of runs.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
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
