class Imagen4PreviewUltra(dsl.Builder, node_type="fal.text_to_image.Imagen4PreviewUltra"):
    """
    Generate pictures at 1K or 2K with Imagen 4 Ultra, the finest tier of Google's Imagen 4, in preview.

    Up to four in five shapes; strong on small detail and lettering, without a negative prompt.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        num_images: How many pictures to make in one run; more of them cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the picture as width to height.
        output_format: File format of the result.
        safety_tolerance: How much the content filter lets through; lower is stricter, higher more lenient.
        resolution: Size of the picture; higher is sharper and takes longer.
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
        aspect_ratio: dsl.Input[shared.AspectRatioFivePresetsValue] = "1:1",
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        safety_tolerance: dsl.Input[shared.SafetyToleranceValue] = "4",
        resolution: dsl.Input[Literal["1K", "2K"]] = "1K",
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_images=num_images,
            seed=seed,
            aspect_ratio=aspect_ratio,
            output_format=output_format,
            safety_tolerance=safety_tolerance,
            resolution=resolution,
        )
