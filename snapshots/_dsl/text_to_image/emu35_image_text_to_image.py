class Emu35ImageTextToImage(dsl.Builder, node_type="fal.text_to_image.Emu35ImageTextToImage"):
    """
    Generate one picture at 480p or 720p from text with Emu 3.5 Image, BAAI's next-token model.

    Nine shapes from 21:9 to 9:21, as PNG, JPEG or WebP; there are no steps or guidance to set.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        resolution: Size of the picture; higher is sharper and takes longer.
        aspect_ratio: Shape of the picture as width to height.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        aspect_ratio: dsl.Input[shared.AspectRatioFluxPresetsValue] = "1:1",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
            output_format=output_format,
        )
