class HidreamO1ImageDevEdit(dsl.Builder, node_type="fal.image_to_image.HidreamO1ImageDevEdit"):
    """
    Edit pictures or redraw their subject from a prompt with HiDream-O1 Dev, distilled to 28 steps.

    Takes one or more references, up to about 2048x2048; the full model goes to 50 steps and starts at guidance 5, Dev at 0.

    Args:
        prompt: The edit to make, or the new scene for the subject of the references.
        reference_images: The picture to edit, or several that show the subject to keep.
        image_size: Wanted size, as a preset or a width and height; the nearest size the model supports is used.
        num_inference_steps: Denoising steps; this distilled model is made for 28.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        enable_safety_checker: Turns fal's check of the result for unsafe content on; off skips it.
        keep_original_aspect: Gives the result the shape of the reference; works only with exactly one reference image.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        reference_images: dsl.FileListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 0.0,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        keep_original_aspect: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            reference_images=reference_images,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            num_images=num_images,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            keep_original_aspect=keep_original_aspect,
        )
