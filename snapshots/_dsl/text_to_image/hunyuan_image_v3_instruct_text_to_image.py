class HunyuanImageV3InstructTextToImage(dsl.Builder, node_type="fal.text_to_image.HunyuanImageV3InstructTextToImage"):
    """
    Generate up to four pictures with Hunyuan Image 3.0 Instruct, Tencent's model that reasons before it draws.

    It can choose the size itself and recaptions the prompt; plain 3.0 has steps and a negative prompt instead.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        image_size: Size of the picture: a preset shape or a width and height; auto lets the model choose. More pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        enable_prompt_expansion: Lets the model rewrite the prompt in a step of its own first; off takes your words as they stand.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        )
