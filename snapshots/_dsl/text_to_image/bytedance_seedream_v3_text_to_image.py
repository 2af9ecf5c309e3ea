class BytedanceSeedreamV3TextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceSeedreamV3TextToImage"):
    """
    Generate pictures from a Chinese or English prompt with ByteDance's Seedream 3.0.

    Sizes of 512 to 2,048 pixels a side and a guidance scale, which version 4.0 no longer has.

    Args:
        prompt: What the picture should show, in Chinese or English: subject, setting, light and style.
        image_size: Size of the picture: a preset shape, or a width and height of your own in pixels. 512 to 2048 px a side.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        guidance_scale: dsl.Number = 2.5,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            guidance_scale=guidance_scale,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
