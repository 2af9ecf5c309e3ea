class QwenImageImageToImage(dsl.Builder, node_type="fal.image_to_image.QwenImageImageToImage"):
    """
    Redraw a picture from a prompt with the first Qwen Image, at a strength you set.

    Up to three LoRAs and a ten-step turbo mode; describe the finished picture, for instructions take Qwen Image Edit.

    Args:
        prompt: What the finished picture should show; it is a description, not an instruction.
        image_size: Size of the picture in pixels; unset, it follows the input picture. More pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        acceleration: How much speed is bought with a little quality; high suits pictures without text.
        loras: Up to three trained add-ons for the first Qwen Image; they are merged, each with its own weight.
        use_turbo: Runs ten tuned steps with a guidance of 1.2 in place of your own settings, for a fast result.
        image: The picture to redraw: a photo, sketch or layout.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 2.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        negative_prompt: dsl.Input[str] = " ",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        use_turbo: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.6,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            negative_prompt=negative_prompt,
            acceleration=acceleration,
            loras=loras,
            use_turbo=use_turbo,
            image=image,
            strength=strength,
        )
