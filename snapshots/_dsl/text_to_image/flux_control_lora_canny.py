class FluxControlLoraCanny(dsl.Builder, node_type="fal.text_to_image.FluxControlLoraCanny"):
    """
    Generate FLUX.1 [dev] images that keep the contours of a control picture, using a canny-edge control LoRA; your own LoRAs can be added.

    For spatial depth instead of outlines take the depth sibling.

    Args:
        control_lora_image: The picture whose edges guide the composition of the result.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        control_lora_strength: How strictly the contours are kept. Lower leaves the prompt more freedom.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        preprocess_depth: Turns the control picture into a depth map; off if it is one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        control_lora_image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_images: dsl.Input[int] = 1,
        control_lora_strength: dsl.Number = 1.0,
        guidance_scale: dsl.Number = 3.5,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        preprocess_depth: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            control_lora_image=control_lora_image,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            control_lora_strength=control_lora_strength,
            guidance_scale=guidance_scale,
            loras=loras,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            preprocess_depth=preprocess_depth,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
