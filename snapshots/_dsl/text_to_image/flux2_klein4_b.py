class Flux2Klein4B(dsl.Builder, node_type="fal.text_to_image.Flux2Klein4B"):
    """
    Generate pictures from text in four to eight steps with the distilled FLUX.2 [klein] 4B.

    No guidance or negative prompt, which the 4B Base has; the 9B is larger and dearer.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        num_inference_steps: dsl.Input[int] = 4,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            image_size=image_size,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
