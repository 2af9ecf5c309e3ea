class BytedanceDreaminaV31TextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceDreaminaV31TextToImage"):
    """
    Generate styled, carefully lit pictures from text with ByteDance's Dreamina 3.1.

    Any size from 512 to 2,048 pixels a side, 2048x1536 to begin with; a language model can enrich the prompt.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own. 512 to 2048 px a side.
        enhance_prompt: Has a language model enrich the prompt; off takes your words as they stand.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        enhance_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            enhance_prompt=enhance_prompt,
            num_images=num_images,
            seed=seed,
        )
