class NanoBananaProEdit(dsl.Builder, node_type="fal.image_to_image.NanoBananaProEdit"):
    """
    Edit or combine pictures by instruction with Google's Nano Banana Pro, at 1K, 2K or 4K.

    Web search is optional; costlier than Nano Banana and Nano Banana 2, and the steadiest at lettering.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the result as width to height; auto goes by the input.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        images: One or more pictures to edit or combine.
        system_prompt: Standing instructions on role and manner, applied before the prompt.
        resolution: How large and detailed the result gets; higher takes longer.
        limit_generations: Returns one picture per round, even if the prompt asks for more.
        enable_web_search: Lets the model look up current facts on the web before drawing.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.NanoBananaAspectRatioValue] | None = "auto",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        images: dsl.FileListInput[ImageRef],
        system_prompt: dsl.Input[str] = "",
        resolution: dsl.Input[shared.Resolution1kTo4kValue] = "1K",
        limit_generations: dsl.Input[bool] = False,
        enable_web_search: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            seed=seed,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            images=images,
            system_prompt=system_prompt,
            resolution=resolution,
            limit_generations=limit_generations,
            enable_web_search=enable_web_search,
        )
