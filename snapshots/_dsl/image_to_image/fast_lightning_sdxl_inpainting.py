class FastLightningSdxlInpainting(dsl.Builder, node_type="fal.image_to_image.FastLightningSdxlInpainting"):
    """
    Repaint a masked area in 1, 2, 4 or 8 steps with ByteDance's SDXL Lightning.

    Takes an image, a mask and a prompt; no guidance or LoRAs, which SDXL inpainting has at 25 steps.

    Args:
        image: Picture of which the masked part is repainted.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        prompt: What should appear in the masked area.
        image_size: Size of the result in pixels: a preset shape or a width and height; it does not follow the input by itself.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        safety_checker_version: Which content filter does the checking: v1 is the usual one by CompVis, v2 a custom ViT model.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        format: File type in which the pictures are saved.
        request_id: Your own mark for this run, to tell answers apart.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[Literal["1", "2", "4", "8"]] = "4",
        strength: dsl.Number = 0.95,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        expand_prompt: dsl.Input[bool] = False,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        request_id: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            image=image,
            mask_url=mask_url,
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            strength=strength,
            seed=seed,
            num_images=num_images,
            embeddings=embeddings,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            expand_prompt=expand_prompt,
            format=format,
            request_id=request_id,
        )
