class BytedanceDreaminaV31TextToImage(dsl.Builder, node_type="fal.text_to_image.BytedanceDreaminaV31TextToImage"):
    """
    Generate images up to 2048 pixels a side with ByteDance's Dreamina 3.1, a model tuned for styled, carefully lit pictures; it starts at 2048 by 1536 and can have an LLM enrich the prompt.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height. 512 to 2048 px a side.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        num_images: How many pictures to make in one go; each one is charged.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
