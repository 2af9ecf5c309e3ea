class Sd15DepthControlnet(dsl.Builder, node_type="fal.image_to_image.Sd15DepthControlnet"):
    """
    Generate images with Stable Diffusion 1.5 that follow the depth of a control picture.

    Takes a depth map and a prompt, SD 1.5 LoRAs too; SDXL ControlNet Union offers six kinds of guide.

    Args:
        control_image: Depth map whose near and far the result should follow: light for near, dark for far.
        prompt: What the picture should show in the given depth: subject, setting, light and style.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the picture in pixels; unset, it follows the control picture.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        controlnet_conditioning_scale: How strictly the depth map is followed; lower is freer.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        request_id: Your own mark for this run, to tell answers apart.
        format: File type in which the pictures are saved.
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
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        guidance_scale: dsl.Number = 7.5,
        loras: dsl.ListInput[shared.LoraWeightWithForce] | None = None,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        num_inference_steps: dsl.Input[int] = 35,
        controlnet_conditioning_scale: dsl.Number = 0.5,
        negative_prompt: dsl.Input[str] = "",
        request_id: dsl.Input[str] = "",
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        seed: dsl.Input[int] = -1,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            control_image=control_image,
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            image_size=image_size,
            guidance_scale=guidance_scale,
            loras=loras,
            embeddings=embeddings,
            num_inference_steps=num_inference_steps,
            controlnet_conditioning_scale=controlnet_conditioning_scale,
            negative_prompt=negative_prompt,
            request_id=request_id,
            format=format,
            seed=seed,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
        )
