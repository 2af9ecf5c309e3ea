class NanoBananaPro(dsl.Builder, node_type="fal.text_to_image.NanoBananaPro"):
    """
    Generate pictures from 1K to 4K with Nano Banana Pro, Google's Gemini 3 Pro Image.

    Sets long text correctly, thinks diagrams through and can look up facts; Nano Banana 2 costs about half.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape as width to height; auto leaves the choice to the model.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        system_prompt: Standing instructions on role and manner, applied before the prompt.
        resolution: Size of the picture; higher is sharper and takes longer.
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
        aspect_ratio: dsl.Input[shared.NanoBananaAspectRatioValue] | None = "1:1",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
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
            system_prompt=system_prompt,
            resolution=resolution,
            limit_generations=limit_generations,
            enable_web_search=enable_web_search,
        )
