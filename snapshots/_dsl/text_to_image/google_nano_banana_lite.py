class GoogleNanoBananaLite(dsl.Builder, node_type="fal.text_to_image.GoogleNanoBananaLite"):
    """
    Generate pictures from text with Nano Banana Lite, the Lite version of Google's Nano Banana.

    Fourteen shapes up to 8:1, a system prompt and a thinking level; it has an editing twin, which 2 Lite has not.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        system_prompt: Standing instructions on role and manner, applied before the prompt.
        aspect_ratio: Shape of the picture as width to height; auto lets the model choose by the prompt.
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
        system_prompt: dsl.Input[str] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioGeminiPresetsValue] | None = None,
        num_images: dsl.Input[int] | None = None,
        limit_generations: dsl.Input[bool] | None = None,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] | None = None,
        thinking_level: dsl.Input[shared.ThinkingLevelValue] | None = None,
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            system_prompt=system_prompt,
            aspect_ratio=aspect_ratio,
            num_images=num_images,
            limit_generations=limit_generations,
            output_format=output_format,
            thinking_level=thinking_level,
            safety_tolerance=safety_tolerance,
            seed=seed,
        )
