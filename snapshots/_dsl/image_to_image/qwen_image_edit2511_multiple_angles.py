class QwenImageEdit2511MultipleAngles(dsl.Builder, node_type="fal.image_to_image.QwenImageEdit2511MultipleAngles"):
    """
    Circle the camera round a subject by degrees, with Qwen Image Edit 2511 and its Multiple Angles LoRA.

    Covers all 360 degrees, low angle to bird's eye, and zoom; the 2509 node turns 90 degrees at most.

    Args:
        images: The picture whose subject should be seen from another side.
        horizontal_angle: How far the camera circles the subject, in degrees: 0 front, 90 right side, 180 back, 270 left side.
        vertical_angle: Camera height in degrees: negative looks up from below, 0 is eye level, 90 looks straight down.
        zoom: Distance of the camera: 0 is a wide shot, 5 a medium shot, 10 a close-up.
        additional_prompt: Words added behind the camera prompt that the node writes by itself.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        image_size: Size of the picture in pixels; unset, it takes the input's measures. More pixels cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        num_images: How many pictures to make in one run; more of them cost more.
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
        additional_prompt: dsl.Input[str] | None = None,
        lora_scale: dsl.Number = 1.0,
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        guidance_scale: dsl.Number = 4.5,
        num_inference_steps: dsl.Input[int] = 28,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        num_images: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            images=images,
            horizontal_angle=horizontal_angle,
            vertical_angle=vertical_angle,
            zoom=zoom,
            additional_prompt=additional_prompt,
            lora_scale=lora_scale,
            image_size=image_size,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            acceleration=acceleration,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            num_images=num_images,
        )
