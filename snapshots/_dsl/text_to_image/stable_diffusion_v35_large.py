class StableDiffusionV35Large(dsl.Builder, node_type="fal.text_to_image.StableDiffusionV35Large"):
    """
    Generate images from text with Stable Diffusion 3.5 Large, with LoRAs, a ControlNet and an IP-Adapter.

    28 steps and up to four pictures; 3.5 Medium is lighter and takes text only.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        controlnet: A control net with its weights and a control picture, which steers the layout.
        image_size: Size of the picture in pixels. Unset, it is a 4:3 landscape, or that of the control picture if there is one. More pixels cost more.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        ip_adapter: An adapter that lets a reference picture act as part of the prompt.
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
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        controlnet: dsl.Input[shared.StableDiffusionControlNet] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        ip_adapter: dsl.Input[shared.IPAdapter] | None = None,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            controlnet=controlnet,
            image_size=image_size,
            loras=loras,
            ip_adapter=ip_adapter,
        )
