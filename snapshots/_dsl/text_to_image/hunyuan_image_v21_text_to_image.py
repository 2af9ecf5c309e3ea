class HunyuanImageV21TextToImage(dsl.Builder, node_type="fal.text_to_image.HunyuanImageV21TextToImage"):
    """
    Generate up to four pictures with Tencent's open Hunyuan Image 2.1, a model made for 2K.

    Prompts are rewritten unless told otherwise and a refiner pass can be added; 3.0 is larger and has no refiner.

    Args:
        prompt: What the picture should show: subject, setting, light and style. Concrete words get closest.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_images: How many pictures to make in one run; more of them cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        use_reprompt: Has the prompt rewritten by the image model's own helper for a possibly better picture.
        use_refiner: Sends the picture through a second model that cleans up fine structures.
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
        negative_prompt: dsl.Input[str] = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "square_hd",
        num_images: dsl.Input[int] = 1,
        num_inference_steps: dsl.Input[int] = 28,
        guidance_scale: dsl.Number = 3.5,
        seed: dsl.Input[int] = -1,
        use_reprompt: dsl.Input[bool] = True,
        use_refiner: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image_size=image_size,
            num_images=num_images,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            seed=seed,
            use_reprompt=use_reprompt,
            use_refiner=use_refiner,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
