class PlaygroundV25Inpainting(dsl.Builder, node_type="fal.image_to_image.PlaygroundV25Inpainting"):
    """
    Repaint the masked part of a picture with Playground v2.5, tuned for colour and contrast.

    Takes an image, a mask and a prompt and leaves the rest; image to image reworks the whole picture.

    Args:
        image: Picture of which the masked part is repainted.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        prompt: What should appear in the masked area.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        num_images: How many pictures to make in one run; more of them cost more.
        format: File type in which the pictures are saved.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        request_id: Your own mark for this run, to tell answers apart.
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
        image: dsl.FileInput[ImageRef],
        mask_url: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        strength: dsl.Number = 0.95,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 25,
        guidance_scale: dsl.Number = 3.0,
        request_id: dsl.Input[str] = "",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            mask_url=mask_url,
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            format=format,
            strength=strength,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            request_id=request_id,
            embeddings=embeddings,
            safety_checker_version=safety_checker_version,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
        )
