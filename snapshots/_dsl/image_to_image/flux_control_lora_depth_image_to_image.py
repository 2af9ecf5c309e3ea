class FluxControlLoraDepthImageToImage(dsl.Builder, node_type="fal.image_to_image.FluxControlLoraDepthImageToImage"):
    """
    Generate a picture from two others with FLUX.1 [dev]: depth of the one, colours of the other.

    The control picture keeps near and far in place through a depth LoRA; the Canny version keeps lines.

    Args:
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image: Picture to start from, which gives the colours.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        control_lora_image: Picture or depth map whose near and far layout the result follows.
        control_lora_strength: How firmly the control add-on holds the layout; lower lets it drift.
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
        image: dsl.FileInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        control_lora_image: dsl.FileInput[ImageRef],
        control_lora_strength: dsl.Number = 1.0,
        strength: dsl.Number = 0.85,
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
            strength=strength,
        )
