class FastLcmDiffusionInpainting(dsl.Builder, node_type="fal.image_to_image.FastLcmDiffusionInpainting"):
    """
    Repaint a masked area in about six steps with a Latent Consistency Model.

    Takes an image, a mask and a prompt and leaves the rest; SDXL inpainting takes 25 steps and accepts LoRAs.

    Args:
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        image: Picture of which the masked part is repainted.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        format: File type in which the pictures are saved.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        request_id: Your own mark for this run, to tell answers apart.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        negative_prompt: dsl.Input[str] = "",
        request_id: dsl.Input[str] = "",
        strength: dsl.Number = 0.95,
        guidance_scale: dsl.Number = 1.5,
        num_inference_steps: dsl.Input[int] = 6,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            mask_url=mask_url,
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            image_size=image_size,
            format=format,
            negative_prompt=negative_prompt,
            request_id=request_id,
            strength=strength,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            safety_checker_version=safety_checker_version,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
