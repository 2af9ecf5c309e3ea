class FastSdxlControlnetCannyInpainting(dsl.Builder, node_type="fal.image_to_image.FastSdxlControlnetCannyInpainting"):
    """
    Repaint a masked area with SDXL along the edges of a control picture.

    Takes an image, a mask, a control picture and a prompt, LoRAs too; plain SDXL inpainting has no edges to follow.

    Args:
        control_image: Picture whose edges the new content should follow, such as line art or a clear photo.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        image: Picture of which the masked part is repainted.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the result in pixels; unset, it follows the control picture.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        format: File type in which the pictures are saved.
        controlnet_conditioning_scale: How strictly the edges of the control picture are followed; lower is freer.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        request_id: Your own mark for this run, to tell answers apart.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
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
        control_image: dsl.FileInput[ImageRef],
        mask_url: dsl.FileInput[ImageRef],
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        strength: dsl.Number = 0.95,
        num_inference_steps: dsl.Input[int] = 35,
        loras: dsl.ListInput[shared.LoraWeightWithForce] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        controlnet_conditioning_scale: dsl.Number = 0.5,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        request_id: dsl.Input[str] = "",
        guidance_scale: dsl.Number = 7.5,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            control_image=control_image,
            mask_url=mask_url,
            image=image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            image_size=image_size,
            strength=strength,
            num_inference_steps=num_inference_steps,
            loras=loras,
            format=format,
            controlnet_conditioning_scale=controlnet_conditioning_scale,
            embeddings=embeddings,
            request_id=request_id,
            guidance_scale=guidance_scale,
            negative_prompt=negative_prompt,
            seed=seed,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
        )
