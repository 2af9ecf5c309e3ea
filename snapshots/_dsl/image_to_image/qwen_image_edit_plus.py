class QwenImageEditPlus(dsl.Builder, node_type="fal.image_to_image.QwenImageEditPlus"):
    """
    Edit or combine several pictures by instruction with Qwen Image Edit Plus, which is the 2509 model.

    Fifty steps and a square unless you choose otherwise; 2511 keeps the input's size.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture in pixels; it does not follow the input, so choose a shape that suits your picture. More pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        images: The pictures to edit or combine, in the order in which the prompt speaks of them.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
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
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_inference_steps: dsl.Input[int] = 50,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 4.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        images: dsl.FileListInput[ImageRef],
        negative_prompt: dsl.Input[str] = " ",
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            images=images,
            negative_prompt=negative_prompt,
            acceleration=acceleration,
        )
