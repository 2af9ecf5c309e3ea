class FastLightningSdxlInpainting(dsl.Builder, node_type="fal.image_to_image.FastLightningSdxlInpainting"):
    """
    Fill a masked region with SDXL Lightning in one to eight steps.

    Between LCM's speed and full SDXL's finesse: no LoRAs and no guidance, but up to eight takes a run.

    Args:
        image: The source image that this endpoint works on.
        mask_url: Image that marks the area to work on, usually white where something may change.
        prompt: What should appear in the masked area.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        num_images: How many pictures to make in one go; each one is charged.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        safety_checker_version: Which content filter does the checking.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        format: File type in which the picture or sound is saved.
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
        image: dsl.Input[ImageRef],
        mask_url: dsl.Input[ImageRef],
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
