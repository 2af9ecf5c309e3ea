class HidreamI1Full(dsl.Builder, node_type="fal.text_to_image.HidreamI1Full"):
    """
    Generate up to four pictures in 50 steps with HiDream-I1 Full.

    The undistilled open 17-billion-parameter model, and the one with guidance and LoRA add-ons; Dev and Fast need fewer steps and have neither.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
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
        negative_prompt: dsl.Input[str] = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 5.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        loras: dsl.ListInput[shared.LoraWeightWithWeightName] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            loras=loras,
        )
