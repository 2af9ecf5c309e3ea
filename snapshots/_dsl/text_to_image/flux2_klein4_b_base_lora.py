class Flux2Klein4BBaseLora(dsl.Builder, node_type="fal.text_to_image.Flux2Klein4BBaseLora"):
    """
    Generate pictures from text with FLUX.2 [klein] 4B Base and up to three LoRAs of your own.

    Guidance, negative prompt and up to 50 steps can be set; the distilled 4B LoRA version has only the steps, four to eight.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        loras: LoRAs trained for klein 4B, each with its own weight.
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
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 28,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            guidance_scale=guidance_scale,
            seed=seed,
            num_inference_steps=num_inference_steps,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            loras=loras,
        )
