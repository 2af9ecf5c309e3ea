class Flux2Max(dsl.Builder, node_type="fal.text_to_image.Flux2Max"):
    """
    Generate one picture from text with FLUX.2 [max], the top tier of Black Forest Labs' second generation.

    No steps or guidance to set; flex has those dials, pro costs less, flash and turbo suit drafts.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            seed=seed,
            safety_tolerance=safety_tolerance,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
