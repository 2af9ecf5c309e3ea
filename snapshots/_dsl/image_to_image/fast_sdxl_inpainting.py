class FastSdxlInpainting(dsl.Builder, node_type="fal.image_to_image.FastSdxlInpainting"):
    """
    Repaint the masked part of an image with full Stable Diffusion XL, with LoRAs, embeddings, guidance and a negative prompt.

    Take Lightning or LCM inpainting when speed matters more.

    Args:
        mask_url: Image that marks the area to work on, usually white where something may change.
        image: The source image that this endpoint works on.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one go; each one is charged.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        format: File type in which the picture or sound is saved.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        safety_checker_version: Which content filter does the checking.
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
        mask_url: dsl.Input[ImageRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        guidance_scale: dsl.Number = 7.5,
        num_inference_steps: dsl.Input[int] = 25,
        request_id: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        loras: dsl.ListInput[shared.LoraWeightType2] | None = None,
        strength: dsl.Number = 0.95,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            mask_url=mask_url,
            image=image,
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
            strength=strength,
            format=format,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            seed=seed,
        )
