class PlaygroundV25(dsl.Builder, node_type="fal.text_to_image.PlaygroundV25"):
    """
    Generate images from text with Playground v2.5, an open SDXL-class model tuned for colour and contrast.

    Takes a prompt, guidance and embeddings, but no LoRAs, which SDXL accepts.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        num_images: How many pictures to make in one run; more of them cost more.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        format: File type in which the pictures are saved.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        request_id: Your own mark for this run, to tell answers apart.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        embeddings: Learned words that can be used in the prompt for a style or subject.
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
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        num_images: dsl.Input[int] = 1,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        num_inference_steps: dsl.Input[int] = 25,
        guidance_scale: dsl.Number = 3.0,
        request_id: dsl.Input[str] = "",
        negative_prompt: dsl.Input[str] = "",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            expand_prompt=expand_prompt,
            num_images=num_images,
            image_size=image_size,
            format=format,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            request_id=request_id,
            negative_prompt=negative_prompt,
            embeddings=embeddings,
            safety_checker_version=safety_checker_version,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
