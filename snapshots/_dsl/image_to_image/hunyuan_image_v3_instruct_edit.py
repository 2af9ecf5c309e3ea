class HunyuanImageV3InstructEdit(dsl.Builder, node_type="fal.image_to_image.HunyuanImageV3InstructEdit"):
    """
    Edit or combine up to three pictures with Tencent's Hunyuan Image 3.0 Instruct.

    The prompt is recaptioned before drawing, the size can be left to the model; makes up to four versions a run.

    Args:
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        image_size: Size of the picture, as a preset or a width and height; auto leaves it to the model.
        num_images: How many pictures to make in one run; more of them cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        enable_prompt_expansion: Has the model reword the prompt in more detail before drawing; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        images: One to three pictures to edit or combine, in order.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 3.5,
        enable_prompt_expansion: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        images: dsl.FileListInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            enable_prompt_expansion=enable_prompt_expansion,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            images=images,
        )
