class SeedvrUpscaleImage(dsl.Builder, node_type="fal.image_to_image.SeedvrUpscaleImage"):
    """
    Enlarge a picture with ByteDance's SeedVR2, by a factor of up to ten or to a size of 720p to 2160p.

    Restores and stays true to the source; the tileable version keeps edges that repeat.

    Args:
        image: The small or soft picture to enlarge.
        upscale_mode: Whether the enlargement goes by a factor or up to a set resolution.
        upscale_factor: How many times wider and higher the result becomes; counts only in factor mode. More pixels cost more.
        target_resolution: Size to bring the picture to; counts only in target mode. More pixels cost more.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        noise_scale: Amount of noise mixed in before upscaling; more invents detail, less stays faithful.
        output_format: File format of the result.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        upscale_mode: dsl.Input[Literal["target", "factor"]] = "factor",
        upscale_factor: dsl.Number = 2.0,
        target_resolution: dsl.Input[Literal["720p", "1080p", "1440p", "2160p"]] = "1080p",
        seed: dsl.Input[int] = -1,
        noise_scale: dsl.Number = 0.1,
        output_format: dsl.Input[Literal["png", "jpg", "webp"]] = "jpg",
    ) -> None:
        super().__init__(
            image=image,
            upscale_mode=upscale_mode,
            upscale_factor=upscale_factor,
            target_resolution=target_resolution,
            seed=seed,
            noise_scale=noise_scale,
            output_format=output_format,
        )
