class BytedanceSeedreamV3TextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceSeedreamV3TextToImage"):
    """
    Generate pictures from Chinese or English prompts with ByteDance's Seedream 3.0, the older Seedream: up to 2048 pixels, with a guidance scale that versions 4 and 4.5 no longer offer.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. 512 to 2048 px a side.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one go; each one is charged.
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
