class Janus(dsl.Builder, node_type="fal.text_to_image.Janus"):
    """
    Generate up to sixteen pictures side by side with DeepSeek's Janus-Pro, a small autoregressive model.

    A temperature takes the place of steps: low is alike and safe, high is stranger.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        temperature: Randomness when picking image tokens. Lower gives safer, more alike pictures; higher gives stranger ones.
        cfg_weight: How much the prompt counts for this model; more is more literal.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square",
        temperature: dsl.Number = 1.0,
        cfg_weight: dsl.Number = 5.0,
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            temperature=temperature,
            cfg_weight=cfg_weight,
            num_images=num_images,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
