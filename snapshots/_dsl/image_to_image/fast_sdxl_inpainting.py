class FastSdxlInpainting(dsl.Builder, node_type="fal.image_to_image.FastSdxlInpainting"):
    """
    Repaint the masked part of a picture with full Stable Diffusion XL, LoRAs and embeddings included.

    Takes guidance and a negative prompt at 25 steps; Lightning and LCM inpainting are quicker without LoRAs.

    Args:
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        image: Picture of which the masked part is repainted.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
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
        mask_url: dsl.FileInput[ImageRef],
        image: dsl.FileInput[ImageRef],
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
