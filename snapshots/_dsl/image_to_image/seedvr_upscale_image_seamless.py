class SeedvrUpscaleImageSeamless(dsl.Builder, node_type="fal.image_to_image.SeedvrUpscaleImageSeamless"):
    """
    Enlarge a repeating texture with ByteDance's SeedVR2 so that its edges still meet.

    By a factor of up to ten or to a size of 720p to 2160p; for pictures that need not repeat, take Upscale Image.

    Args:
        image: The repeating texture to enlarge; its edges should already meet.
        upscale_mode: Whether the enlargement goes by a factor or up to a set resolution.
        upscale_factor: How many times wider and higher the picture becomes; counts only in factor mode.
        target_resolution: Size to bring the picture to; counts only in target mode.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        noise_scale: Amount of noise mixed in before upscaling; more invents detail, less stays faithful.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            image=image,
            upscale_mode=upscale_mode,
            upscale_factor=upscale_factor,
            target_resolution=target_resolution,
            seed=seed,
            noise_scale=noise_scale,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
