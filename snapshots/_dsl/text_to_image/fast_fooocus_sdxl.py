class FastFooocusSdxl(dsl.Builder, node_type="fal.text_to_image.FastFooocusSdxl"):
    """
    Generate images from text in about eight steps with the extreme-speed mode of Fooocus on SDXL.

    Expands the prompt and refines the result by default; full Fooocus adds style presets and LoRAs.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_images: How many pictures to make in one run; more of them cost more.
        request_id: Your own mark for this run, to tell answers apart.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        format: File type in which the pictures are saved.
        enable_refiner: Lets a smaller model go over the finished picture once more; off skips that.
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
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = True,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        request_id: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 8,
        guidance_scale: dsl.Number = 2.0,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_refiner: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            request_id=request_id,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            embeddings=embeddings,
            format=format,
            enable_refiner=enable_refiner,
            seed=seed,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
        )
