class Uno(dsl.Builder, node_type="fal.image_to_image.Uno"):
    """
    Generate a new scene with one or more reference subjects, using ByteDance's UNO on FLUX.

    Takes pictures of the things and a prompt; keeps subjects only, while USO also borrows a style.

    Args:
        input_images: Pictures of the subjects that should appear in the new scene, one thing each.
        image_size: Size of the picture in pixels: a preset shape or a width and height, both multiples of 8. More pixels cost more.
        prompt: The new scene, naming the subjects of the pictures.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        output_format: File format of the result.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
        input_images: dsl.FileListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = "square_hd",
        prompt: dsl.Input[str],
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 3.5,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            input_images=input_images,
            image_size=image_size,
            prompt=prompt,
            seed=seed,
            num_images=num_images,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
        )
