class FastSdxl(dsl.Builder, node_type="fal.text_to_image.FastSdxl"):
    """
    Generate images from text with full Stable Diffusion XL, with LoRAs, embeddings and a negative prompt.

    25 steps by default; Lightning and LCM need fewer and take no LoRAs.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        format: File type in which the pictures are saved.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
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
        guidance_scale: dsl.Number = 7.5,
        num_inference_steps: dsl.Input[int] = 25,
        request_id: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        loras: dsl.ListInput[shared.LoraWeightWithForce] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            image_size=image_size,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            negative_prompt=negative_prompt,
            embeddings=embeddings,
            loras=loras,
            format=format,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            seed=seed,
        )
