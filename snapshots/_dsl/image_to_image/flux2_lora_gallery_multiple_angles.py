class Flux2LoraGalleryMultipleAngles(dsl.Builder, node_type="fal.image_to_image.Flux2LoraGalleryMultipleAngles"):
    """
    Show the same object from another side with FLUX.2 and a ready-made LoRA.

    Takes a picture, no prompt: the angle around the object, the height of the camera and its distance are set in numbers.

    Args:
        images: The picture whose subject should be seen from another side.
        horizontal_angle: Angle around the object in degrees: 0 is the front, 90 the right side, 180 the back, 270 the left side.
        vertical_angle: Height of the camera in degrees: 0 is eye level, 60 looks down from above.
        zoom: Distance of the camera: 0 is a wide shot from afar, 5 a medium shot, 10 a close-up.
        image_size: Size of the result; unset keeps that of the input picture. More pixels cost more.
        guidance_scale: How strictly the chosen view is followed: higher is stricter, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        num_images: How many pictures to make in one run; more of them cost more.
        lora_scale: How strongly the change of angle takes effect; lower stays nearer to plain FLUX.2.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        horizontal_angle: dsl.Number = 0.0,
        vertical_angle: dsl.Number = 0.0,
        zoom: dsl.Number = 5.0,
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
            horizontal_angle=horizontal_angle,
            vertical_angle=vertical_angle,
            zoom=zoom,
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
