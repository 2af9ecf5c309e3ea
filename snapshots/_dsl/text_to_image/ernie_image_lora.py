class ErnieImageLora(dsl.Builder, node_type="fal.text_to_image.ErnieImageLora"):
    """
    Generate images from text with Baidu's ERNIE-Image and up to three LoRAs of your own.

    Understands English, Chinese and Japanese; 50 steps with guidance 5, where the Turbo version needs eight.

    Args:
        prompt: What the picture should show, in English, Chinese or Japanese.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Checks the generated pictures for unsafe content; off skips the check.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        loras: Up to three ERNIE-Image LoRAs to merge into the model, each with its own weight.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        image_size: dsl.Input[shared.ErnieImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
            loras=loras,
        )
