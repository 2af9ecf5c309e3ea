class SeedvrUpscaleImageSeamless(dsl.Builder, node_type="fal.image_to_image.SeedvrUpscaleImageSeamless"):
    """
    fal-ai/seedvr/upscale/image/seamless on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        upscale_mode: Whether the enlargement goes by a factor or up to a set resolution.
        upscale_factor: How many times wider and higher the result becomes.
        target_resolution: Resolution to bring the result up to; higher is sharper and slower.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        noise_scale: Amount of noise mixed in before upscaling; more invents detail, less stays faithful.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
    """

    output: dsl.Handle[ImageRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
