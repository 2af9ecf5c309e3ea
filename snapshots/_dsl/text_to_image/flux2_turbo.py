class Flux2Turbo(dsl.Builder, node_type="fal.text_to_image.Flux2Turbo"):
    """
    Generate pictures from text quickly with Turbo, a distilled FLUX.2 [dev].

    A little slower than Flash, the other distillation; guidance and size can be set, steps only in full dev.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more. 512 to 2048 px a side.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
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
        guidance_scale: dsl.Number = 2.5,
        seed: dsl.Input[int] = -1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_images: dsl.Input[int] = 1,
        enable_prompt_expansion: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            guidance_scale=guidance_scale,
            seed=seed,
            image_size=image_size,
            num_images=num_images,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
