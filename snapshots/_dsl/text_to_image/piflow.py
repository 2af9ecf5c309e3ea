class Piflow(dsl.Builder, node_type="fal.text_to_image.Piflow"):
    """
    Generate up to four pictures in about eight steps with pi-Flow, a policy-based distillation of a slow model.

    It keeps the variety of its teacher; size, count, steps and seed can be set, guidance cannot.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height, both multiples of 8. More pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = "square_hd",
        num_inference_steps: dsl.Input[int] = 8,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            num_images=num_images,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
        )
