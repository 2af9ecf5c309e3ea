class FastLcmDiffusion(dsl.Builder, node_type="fal.text_to_image.FastLcmDiffusion"):
    """
    Generate images from text in about six steps with a Latent Consistency Model.

    Takes a prompt, a negative prompt and low guidance; plain SDXL takes 25 steps and accepts LoRAs.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        format: File type in which the pictures are saved.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
