class Krea2Turbo(dsl.Builder, node_type="fal.text_to_image.Krea2Turbo"):
    """
    Generate pictures from text quickly with Krea 2 Turbo, in a preset shape or your own pixels.

    Works from words, which a language model can expand; the style version takes reference pictures, the LoRA version trained weights.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out the prompt; if that fails, your own words are used unchanged.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_images: How many pictures to make in one run; more of them cost more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        output_format: File format of the result.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        seed: Number that fixes the chance involved; each further picture of a run adds one to it. -1 draws a new one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[Any]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]
    actual_prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "none",
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
