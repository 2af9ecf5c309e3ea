class HunyuanImageV3TextToImage(dsl.Builder, node_type="fal.text_to_image.HunyuanImageV3TextToImage"):
    """
    Generate up to four pictures with Tencent's Hunyuan Image 3.0.

    A mixture-of-experts model with 80 billion parameters; steps, guidance and a negative prompt are yours to set; Instruct reasons about the request instead.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 7.5,
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        enable_prompt_expansion: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_images=num_images,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            enable_prompt_expansion=enable_prompt_expansion,
        )
