class WanV225BTextToImage(dsl.Builder, node_type="fal.text_to_image.WanV225BTextToImage"):
    """
    Generate one photorealistic still with Wan 2.2's compact 5-billion-parameter model in 40 steps.

    The A14B sibling is stronger and the one to use with LoRAs; this one is lighter.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        image_size: Size of the picture: a preset shape or your own width and height.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        image_format: File type of the pictures; one compresses smaller, another loses nothing.
        negative_prompt: What to keep out of the picture.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        enable_output_safety_checker: Also check the finished picture for unsafe content.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        enable_prompt_expansion: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        guidance_scale: dsl.Number = 3.5,
        image_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 40,
        shift: dsl.Number = 2.0,
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            enable_prompt_expansion=enable_prompt_expansion,
            image_size=image_size,
            guidance_scale=guidance_scale,
            image_format=image_format,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            shift=shift,
            enable_output_safety_checker=enable_output_safety_checker,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
