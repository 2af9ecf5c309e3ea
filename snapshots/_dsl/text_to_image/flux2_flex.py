class Flux2Flex(dsl.Builder, node_type="fal.text_to_image.Flux2Flex"):
    """
    Generate a picture with FLUX.2 [flex], the hosted FLUX.2 whose steps and guidance are yours to set.

    One picture a run, strong at lettering; pro and max have neither setting.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        seed: dsl.Input[int] = -1,
        safety_tolerance: dsl.Input[shared.SafetyToleranceStrictValue] = "2",
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
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
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
        )
