class WanV22A14BTextToImage(dsl.Builder, node_type="fal.text_to_image.WanV22A14BTextToImage"):
    """
    Generate one film-like picture from text with the large Wan 2.2 A14B.

    Each of its two stages has a guidance scale of its own, the size is a preset or your own; the LoRA version takes add-ons, 5B is lighter.

    Args:
        prompt: What the picture should show: subject, setting, light, lens and mood, as for a film still.
        negative_prompt: What to keep out of the picture.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        enable_output_safety_checker: Also check the finished picture for unsafe content.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        guidance_scale_2: Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 27,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        guidance_scale: dsl.Number = 3.5,
        guidance_scale_2: dsl.Number = 4.0,
        shift: dsl.Number = 2.0,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_output_safety_checker=enable_output_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            image_size=image_size,
        )
