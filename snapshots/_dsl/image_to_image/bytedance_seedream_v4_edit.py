class BytedanceSeedreamV4Edit(dsl.Builder, node_type="fal.image_to_image.BytedanceSeedreamV4Edit"):
    """
    Edit up to ten images together with ByteDance Seedream 4.0, at sizes up to 4K.

    Unlike 4.5 it accepts smaller canvases and lets you trade prompt polish for speed; up to six variations.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        max_images: Upper limit of related pictures each run may return; the model settles the actual number.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        enhance_prompt_mode: How the prompt is reworked first: standard takes longer and does better, fast saves time.
        images: The source images, in order; the prompt can call them first, second and so on.
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
        images: dsl.ListInput[ImageRef],
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
