class FluxControlLoraDepth(dsl.Builder, node_type="fal.text_to_image.FluxControlLoraDepth"):
    """
    Generate pictures with the spatial layout of a control picture, with FLUX.1 [dev] and a depth control LoRA.

    Takes a photo or a finished depth map; outlines may change, unlike in the Canny version.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image: Picture to start from, if the result should build on one beside the control picture.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        control_lora_image: The picture whose depth guides the result: a normal photo, or a finished depth map when preprocessing is off.
        control_lora_strength: How strictly the depth layout is kept. Lower leaves the prompt more freedom.
        preprocess_depth: Turns the control picture into a depth map; off if it is one.
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
        image: dsl.FileInput[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        control_lora_image: dsl.FileInput[ImageRef],
        control_lora_strength: dsl.Number = 1.0,
        preprocess_depth: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            loras=loras,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            control_lora_image=control_lora_image,
            control_lora_strength=control_lora_strength,
            preprocess_depth=preprocess_depth,
        )
