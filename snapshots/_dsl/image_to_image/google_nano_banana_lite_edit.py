class GoogleNanoBananaLiteEdit(dsl.Builder, node_type="fal.image_to_image.GoogleNanoBananaLiteEdit"):
    """
    Edit or merge pictures by instruction with Nano Banana Lite, the Lite version of Google's Nano Banana.

    Fourteen shapes up to 8:1 and a thinking level; pictures only, while Nano Banana 2 also takes video and PDF.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        images: One or more pictures to edit or merge.
        system_prompt: Standing instructions on role and manner, applied before the prompt.
        aspect_ratio: Shape of the result as width to height; auto leaves it to the model.
        num_images: How many pictures to make in one run; more of them cost more.
        limit_generations: Returns one picture per round, even if the prompt asks for more; may affect quality.
        output_format: File format of the result.
        thinking_level: How much the model thinks before drawing; left out, it does not think.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    description: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        images: dsl.FileListInput[ImageRef] | None = None,
        system_prompt: dsl.Input[str] = "",
        aspect_ratio: dsl.Input[shared.AspectRatioGeminiPresetsValue] = "auto",
        num_images: dsl.Input[int] = 1,
        limit_generations: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        thinking_level: dsl.Input[shared.ThinkingLevelValue] | None = None,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            images=images,
            system_prompt=system_prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            limit_generations=limit_generations,
            output_format=output_format,
            thinking_level=thinking_level,
            safety_tolerance=safety_tolerance,
            seed=seed,
        )
