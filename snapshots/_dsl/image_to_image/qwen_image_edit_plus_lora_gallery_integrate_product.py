class QwenImageEditPlusLoraGalleryIntegrateProduct(
    dsl.Builder, node_type="fal.image_to_image.QwenImageEditPlusLoraGalleryIntegrateProduct"
):
    """
    Make a product dropped onto a backdrop belong there, with a ready LoRA on Qwen Image Edit Plus.

    Corrects perspective, light and shadow of a rough composite; Add Background starts from plain white.

    Args:
        images: The rough composite: a picture in which the product already sits on its background.
        image_size: Size of the picture in pixels; unset, it follows the last input picture. More pixels cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        output_format: File format of the result.
        num_images: How many pictures to make in one run; more of them cost more.
        prompt: How the product should sit in its surroundings: place, light, shadow.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        guidance_scale: dsl.Number = 1.0,
        num_inference_steps: dsl.Input[int] = 6,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        negative_prompt: dsl.Input[str] = " ",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        num_images: dsl.Input[int] = 1,
        prompt: dsl.Input[str] = "Blend and integrate the product into the background",
        lora_scale: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            images=images,
            image_size=image_size,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            acceleration=acceleration,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            num_images=num_images,
            prompt=prompt,
            lora_scale=lora_scale,
        )
