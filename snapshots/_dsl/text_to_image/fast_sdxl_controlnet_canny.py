class FastSdxlControlnetCanny(dsl.Builder, node_type="fal.text_to_image.FastSdxlControlnetCanny"):
    """
    Generate SDXL images that follow the edges of a control picture through a canny ControlNet.

    Weight the edges against the prompt, and add LoRAs; the control picture also sets the size.

    Args:
        control_image: Image that dictates the layout: edges, depth or pose of the result follow it.
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        controlnet_conditioning_scale: How strictly the control net's lines or depth are followed; lower is freer.
        enable_deep_cache: Reuses intermediate results between steps to save time, at some cost in quality.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        control_image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        controlnet_conditioning_scale: dsl.Number = 0.5,
        enable_deep_cache: dsl.Input[bool] = False,
        guidance_scale: dsl.Number = 7.5,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 25,
        enable_safety_checker: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            control_image=control_image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            controlnet_conditioning_scale=controlnet_conditioning_scale,
            enable_deep_cache=enable_deep_cache,
            guidance_scale=guidance_scale,
            loras=loras,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
