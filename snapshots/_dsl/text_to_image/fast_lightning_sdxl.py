class FastLightningSdxl(dsl.Builder, node_type="fal.text_to_image.FastLightningSdxl"):
    """
    Generate images from text in 1, 2, 4 or 8 steps with ByteDance's SDXL Lightning.

    Has embeddings but no guidance scale, negative prompt or LoRAs; take plain SDXL for those.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture in pixels: a preset shape or a width and height.
        num_images: How many pictures to make in one run; more of them cost more.
        request_id: Your own mark for this run, to tell answers apart.
        format: File type in which the pictures are saved.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        embeddings: Learned words that can be used in the prompt for a style or subject.
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
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        request_id: dsl.Input[str] = "",
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        num_inference_steps: dsl.Input[Literal["1", "2", "4", "8"]] = "4",
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
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
            format=format,
            num_inference_steps=num_inference_steps,
            embeddings=embeddings,
            seed=seed,
            safety_checker_version=safety_checker_version,
            enable_safety_checker=enable_safety_checker,
        )
