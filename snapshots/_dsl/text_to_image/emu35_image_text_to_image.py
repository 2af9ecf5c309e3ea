class Emu35ImageTextToImage(dsl.Builder, node_type="fal.text_to_image.Emu35ImageTextToImage"):
    """
    Generate one image at 480p or 720p with Emu 3.5 Image, BAAI's multimodal next-token model, in nine shapes from 21:9 to 9:21.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        resolution: Size of the picture; higher is sharper, takes longer and often costs more.
        aspect_ratio: Shape of the picture as width to height.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
