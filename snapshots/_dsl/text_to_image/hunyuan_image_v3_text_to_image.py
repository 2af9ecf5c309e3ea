class HunyuanImageV3TextToImage(dsl.Builder, node_type="fal.text_to_image.HunyuanImageV3TextToImage"):
    """
    Generate images with Tencent's Hunyuan Image 3.0, the 80-billion-parameter mixture-of-experts model: steps, guidance and negative prompt are yours.

    The Instruct sibling thinks first instead.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        image_size: Size of the picture: a preset shape or your own width and height.
        num_images: How many pictures to make in one go; each one is charged.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
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
