class TelestyleV2(dsl.Builder, node_type="fal.image_to_image.TelestyleV2"):
    """
    Transfer the style, material, light and colour of one picture to another with TeleStyle V2.

    Takes a content and a style picture and no prompt; a Lightning LoRA cuts the run to four steps.

    Args:
        content_image: The picture whose subject and structure are kept.
        style_image: The picture whose style, material, light and colours are taken over.
        image_size: Size of the result, as a preset or a width and height; without it the content picture's size is kept.
        num_images: How many pictures to make in one run; more of them cost more.
        acceleration: Speed setting: none keeps the set number of steps, regular always runs ten steps on a faster path.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        lightning_lora_scale: Strength of the Lightning LoRA, while that is in use; 1 is the reference setting, lower applies the style more faintly.
        lora_scale: Strength of the style adapter; 1 is the reference setting, lower applies the style more faintly.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result.
        use_content_description: Has a vision model describe the content picture and adds that to the prompt.
        use_lightning_lora: Uses the Lightning LoRA on top of the style adapter, which is what makes few steps enough.
        use_style_description: Has a vision model describe the style picture and adds that to the prompt.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        content_image: dsl.FileInput[ImageRef],
        style_image: dsl.FileInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "none",
        guidance_scale: dsl.Number = 1.0,
        lightning_lora_scale: dsl.Number = 1.0,
        lora_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[str] = "",
        num_inference_steps: dsl.Input[int] = 4,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        use_content_description: dsl.Input[bool] = True,
        use_lightning_lora: dsl.Input[bool] = True,
        use_style_description: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            content_image=content_image,
            style_image=style_image,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            lightning_lora_scale=lightning_lora_scale,
            lora_scale=lora_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            use_content_description=use_content_description,
            use_lightning_lora=use_lightning_lora,
            use_style_description=use_style_description,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
