class Flux2LoraGalleryApartmentStaging(dsl.Builder, node_type="fal.image_to_image.Flux2LoraGalleryApartmentStaging"):
    """
    Furnish a photo of an empty room with FLUX.2 and the Apartment Staging LoRA.

    Takes the bare interior and a prompt, best with the phrase furnish this room; keeps the photo's size unless told.

    Args:
        images: The empty room to furnish.
        prompt: Begin with 'furnish this room', then name the style or the pieces if you like.
        image_size: Size of the result; unset keeps that of the room photo. More pixels cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        output_format: File format of the result.
        num_images: How many pictures to make in one run; more of them cost more.
        lora_scale: How strongly the staging LoRA furnishes; lower leaves the room emptier or freer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        prompt: dsl.Input[str],
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
