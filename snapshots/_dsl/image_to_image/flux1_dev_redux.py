class Flux1DevRedux(dsl.Builder, node_type="fal.image_to_image.Flux1DevRedux"):
    """
    Make variations of a picture with FLUX.1 [dev] Redux and no prompt, through fal's flux-1 address.

    Takes one picture and a size of its own for the result; schnell Redux does it in four steps.

    Args:
        image: The picture of which variations are made.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the given picture is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
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
        image: dsl.FileInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
    ) -> None:
        super().__init__(
            image=image,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
        )
