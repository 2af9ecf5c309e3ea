class TelestyleV2(dsl.Builder, node_type="fal.image_to_image.TelestyleV2"):
    """
    fal-ai/telestyle-v2 on fal.ai: its words are not written yet.

    Args:
        style_image: Image whose style is carried over to the result.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]
    has_nsfw_concepts: dsl.Handle[list[bool]]

    def __init__(
        self,
        *,
        content_image: dsl.Input[ImageRef],
        style_image: dsl.Input[ImageRef],
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
