class ZImageTurboImageToImage(dsl.Builder, node_type="fal.image_to_image.ZImageTurboImageToImage"):
    """
    Redraw a picture from a prompt in a few steps with Z-Image Turbo.

    Strength runs from subtle to a full remake; the LoRA node adds trained styles, ControlNet keeps the layout only.

    Args:
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image_size: Size of the picture in pixels; auto takes that of the input picture. More pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_prompt_expansion: Lets a language model flesh out a short prompt first, for 0.0025 credits more a run.
        image: The picture to redraw: a photo, sketch or render.
        strength: How far the source picture is remade: low stays close to it, the top value hardly keeps anything.
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
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        num_inference_steps: dsl.Input[int] = 8,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "regular",
        enable_prompt_expansion: dsl.Input[bool] = False,
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.6,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
            enable_prompt_expansion=enable_prompt_expansion,
            image=image,
            strength=strength,
        )
