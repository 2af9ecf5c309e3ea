class HidreamO1Image(dsl.Builder, node_type="fal.text_to_image.HidreamO1Image"):
    """
    Generate, edit or personalise pictures of up to 2K with HiDream-O1-Image.

    No reference draws from text, one is edited, several lend their subjects; 50 steps at guidance 5, where Dev starts at 28 steps and guidance 0.

    Args:
        prompt: What to draw, what to change in the one reference, or the scene for the subjects of several references.
        reference_images: None draws from text, one picture is edited, several lend their subjects to a new picture.
        image_size: Size of the picture: a preset shape or a width and height, brought down to multiples of 32 and to about 2048x2048 pixels at most.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        output_format: File format of the result.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        keep_original_aspect: Gives the result the shape of the reference picture; works only with exactly one reference.
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
        reference_images: dsl.FileListInput[ImageRef] | None = None,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 50,
        guidance_scale: dsl.Number = 5.0,
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
