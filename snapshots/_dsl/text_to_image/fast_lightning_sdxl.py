class FastLightningSdxl(dsl.Builder, node_type="fal.text_to_image.FastLightningSdxl"):
    """
    Generate SDXL pictures in one, two, four or eight steps with ByteDance's Lightning distillation.

    It has no negative prompt or guidance; pick fast-sdxl when you need those.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        expand_prompt: Rewrites the prompt into a longer one with more detail before the model sees it; off uses it word for word.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        embeddings: Learned words that can be used in the prompt for a style or subject.
        format: File type in which the picture or sound is saved.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        request_id: Your own mark for this run, to tell answers apart.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        safety_checker_version: Which content filter does the checking.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        expand_prompt: dsl.Input[bool] = False,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        embeddings: dsl.ListInput[shared.Embedding] | None = None,
        format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        num_inference_steps: dsl.Input[Literal["1", "2", "4", "8"]] = "4",
        request_id: dsl.Input[str] = "",
        enable_safety_checker: dsl.Input[bool] = True,
        safety_checker_version: dsl.Input[shared.SafetyCheckerVersionValue] = "v1",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            expand_prompt=expand_prompt,
            image_size=image_size,
            num_images=num_images,
            embeddings=embeddings,
            format=format,
            num_inference_steps=num_inference_steps,
            request_id=request_id,
            enable_safety_checker=enable_safety_checker,
            safety_checker_version=safety_checker_version,
            seed=seed,
        )
