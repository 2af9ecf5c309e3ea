class FastLcmDiffusion(dsl.Builder, node_type="fal.text_to_image.FastLcmDiffusion"):
    """
    Generate images in about six steps with Latent Consistency sampling on SDXL or Stable Diffusion 1.5; you choose the base model.

    Quick enough for live previews, rougher than full SDXL.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        image_size: Size of the picture: a preset shape or your own width and height.
        format: File type in which the picture or sound is saved.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        safety_checker_version: Which content filter does the checking.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
        expand_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 6,
        request_id: dsl.Input[str] = "",
        guidance_scale: dsl.Number = 1.5,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            image_size=image_size,
            format=format,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            guidance_scale=guidance_scale,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
