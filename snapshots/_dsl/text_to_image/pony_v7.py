class PonyV7(dsl.Builder, node_type="fal.text_to_image.PonyV7"):
    """
    Generate one or two character pictures with Pony V7, PurpleSmartAI's fine-tune on AuraFlow.

    For anime, cartoon and furry styles in 20 to 50 steps; starting noise can come from the processor or the graphics card.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        noise_source: Whether the starting noise comes from the graphics card or the processor; the same seed differs between them.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 40,
        noise_source: dsl.Input[Literal["gpu", "cpu"]] = "gpu",
        enable_safety_checker: dsl.Input[bool] = False,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            seed=seed,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            noise_source=noise_source,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
