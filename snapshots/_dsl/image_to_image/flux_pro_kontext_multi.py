class FluxProKontextMulti(dsl.Builder, node_type="fal.image_to_image.FluxProKontextMulti"):
    """
    Combine several pictures under one instruction with FLUX.1 Kontext [pro], in an experimental mode.

    Gives up to four results in one of nine shapes; max multi costs twice as much and letters better.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enhance_prompt: Has the prompt reworked by a language model for a richer result; switch off to keep full control of the wording.
        aspect_ratio: Shape of the result as width to height.
        images: Pictures to combine, in the order in which the prompt speaks of them.
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
        aspect_ratio: dsl.Input[shared.AspectRatioFluxPresetsValue] | None = None,
        images: dsl.FileListInput[ImageRef],
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
            images=images,
        )
