class FastSdxlInpainting(dsl.Builder, node_type="fal.image_to_image.FastSdxlInpainting"):
    """
    Repaint the masked part of an image with full Stable Diffusion XL, with LoRAs, embeddings, guidance and a negative prompt.

    Take Lightning or LCM inpainting when speed matters more.

    Args:
        image: The source image that this endpoint works on.
        mask_url: Image that marks the area to work on, usually white where something may change.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        format: File type in which the picture or sound is saved.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        safety_checker_version: Which content filter does the checking.
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
        image: dsl.Input[ImageRef],
        mask_url: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        guidance_scale: dsl.Number = 7.5,
        loras: dsl.ListInput[shared.DreamshaperLoraWeight] | None = None,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 25,
        request_id: dsl.Input[str] = "",
        strength: dsl.Number = 0.95,
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask_url=mask_url,
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            embeddings=embeddings,
            format=format,
            guidance_scale=guidance_scale,
            loras=loras,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            seed=seed,
        )
