class FluxProKontextMaxTextToImage(dsl.Builder, node_type="fal.text_to_image.FluxProKontextMaxTextToImage"):
    """
    Generate up to four pictures from text with FLUX.1 Kontext [max], the Kontext with the best lettering.

    Nine shapes from 21:9 to 9:21; pro costs half, editing is a node of its own.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        aspect_ratio: Shape of the picture as width to height.
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
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "2",
        enhance_prompt: dsl.Input[bool] = False,
        aspect_ratio: dsl.Input[shared.AspectRatioFluxPresetsValue] = "1:1",
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            enhance_prompt=enhance_prompt,
            aspect_ratio=aspect_ratio,
        )
