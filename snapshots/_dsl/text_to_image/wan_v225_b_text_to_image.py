class WanV225BTextToImage(dsl.Builder, node_type="fal.text_to_image.WanV225BTextToImage"):
    """
    Generate one photorealistic picture from text with the compact Wan 2.2 5B.

    Up to 50 steps, a preset or own size, JPEG or PNG; A14B is larger, has two guidance scales and a LoRA version.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What to keep out of the picture.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        enable_output_safety_checker: Also check the finished picture for unsafe content.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        image_format: File type of the picture: PNG loses nothing, JPEG makes smaller files.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 40,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        guidance_scale: dsl.Number = 3.5,
        shift: dsl.Number = 2.0,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        image_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_output_safety_checker=enable_output_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            guidance_scale=guidance_scale,
            shift=shift,
            image_size=image_size,
            image_format=image_format,
        )
