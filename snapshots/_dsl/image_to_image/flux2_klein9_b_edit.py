class Flux2Klein9BEdit(dsl.Builder, node_type="fal.image_to_image.Flux2Klein9BEdit"):
    """
    Edit or combine up to four pictures in four to eight steps with the distilled FLUX.2 [klein] 9B.

    Larger than the 4B at the same step count; 9B Base opens guidance and a negative prompt.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_size: Size of the result; unset keeps that of the input picture. More pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        images: Up to four pictures to edit or combine, in the order in which the prompt speaks of them.
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
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            seed=seed,
            num_inference_steps=num_inference_steps,
            image_size=image_size,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            images=images,
        )
