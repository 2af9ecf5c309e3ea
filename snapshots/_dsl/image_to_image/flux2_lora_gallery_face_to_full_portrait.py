class Flux2LoraGalleryFaceToFullPortrait(
    dsl.Builder, node_type="fal.image_to_image.Flux2LoraGalleryFaceToFullPortrait"
):
    """
    Extend a cropped face into a full portrait with FLUX.2 and a ready-made LoRA.

    Takes a tight close-up; body, clothes and setting come from the prompt. Keeps the input's size unless told.

    Args:
        images: Close-up of a face, cropped tightly.
        prompt: The portrait to build around the face: clothes, pose and setting.
        image_size: Size of the result; unset keeps that of the face picture. A tall shape leaves room for the body. More pixels cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        output_format: File format of the result.
        num_images: How many pictures to make in one run; more of them cost more.
        lora_scale: How strongly the portrait LoRA works; lower leaves more to plain FLUX.2.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str] = "Face to full portrait",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        guidance_scale: dsl.Number = 2.5,
        num_inference_steps: dsl.Input[int] = 40,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        num_images: dsl.Input[int] = 1,
        lora_scale: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            image_size=image_size,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            acceleration=acceleration,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            num_images=num_images,
            lora_scale=lora_scale,
        )
