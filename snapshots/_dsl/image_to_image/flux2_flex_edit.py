class Flux2FlexEdit(dsl.Builder, node_type="fal.image_to_image.Flux2FlexEdit"):
    """
    Edit or combine several pictures by prompt with FLUX.2 [flex], which leaves steps and guidance to you.

    Strong at rendered text; max and pro take the same pictures without these two settings.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the result: auto lets the model choose, or a preset shape or your own pixels. More pixels cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        images: Pictures to edit or combine, in the order in which the prompt speaks of them.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        seed: dsl.Input[int] = -1,
        safety_tolerance: dsl.Input[shared.SafetyToleranceStrictValue] = "2",
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        images: dsl.FileListInput[ImageRef],
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 28,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            seed=seed,
            safety_tolerance=safety_tolerance,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            images=images,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
        )
