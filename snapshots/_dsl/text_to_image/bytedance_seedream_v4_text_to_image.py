class BytedanceSeedreamV4TextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceSeedreamV4TextToImage"):
    """
    Generate images from roughly 1K up to 4K with ByteDance's Seedream 4.0.

    Unlike 4.5 it accepts small sizes and lets you choose a fast or standard prompt rewrite.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        max_images: How many related pictures one run may return. The model decides the real count; it multiplies with the number of runs.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        enhance_prompt_mode: How thoroughly the prompt is improved: the careful way takes longer, the quick way is rougher.
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
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            max_images=max_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            enhance_prompt_mode=enhance_prompt_mode,
        )
