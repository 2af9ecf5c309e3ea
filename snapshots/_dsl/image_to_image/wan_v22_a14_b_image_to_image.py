class WanV22A14BImageToImage(dsl.Builder, node_type="fal.image_to_image.WanV22A14BImageToImage"):
    """
    Redraw a picture with Wan 2.2 A14B at a strength you set, for photographic detail.

    Takes one picture and a prompt for the whole scene; has a guidance scale for each of two stages. Wan 2.5 to 2.7 edit by instruction.

    Args:
        image: Picture to redraw, such as a render, sketch or photo.
        prompt: What the finished picture should show, as a whole scene. Concrete words get closest.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        aspect_ratio: Shape of the picture as width to height; auto takes it from the input picture.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Checks the input for unsafe content before the run; off skips it.
        enable_output_safety_checker: Also checks the finished video for unsafe content.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        guidance_scale_2: Prompt guidance for the second, low-noise stage, where details settle; the first stage has its own.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own.
        image_format: File type of the picture: PNG loses nothing, JPEG makes smaller files.
    """

    output: dsl.Handle[ImageRef]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        strength: dsl.Number = 0.5,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_inference_steps: dsl.Input[int] = 27,
        enable_safety_checker: dsl.Input[bool] = False,
        enable_output_safety_checker: dsl.Input[bool] = False,
        enable_prompt_expansion: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        guidance_scale: dsl.Number = 3.5,
        guidance_scale_2: dsl.Number = 4.0,
        shift: dsl.Number = 2.0,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        image_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            strength=strength,
            negative_prompt=negative_prompt,
            seed=seed,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            enable_output_safety_checker=enable_output_safety_checker,
            enable_prompt_expansion=enable_prompt_expansion,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            guidance_scale_2=guidance_scale_2,
            shift=shift,
            image_size=image_size,
            image_format=image_format,
        )
