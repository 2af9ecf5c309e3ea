class QwenImageEditPlusLoraGalleryMultipleAngles(
    dsl.Builder, node_type="fal.image_to_image.QwenImageEditPlusLoraGalleryMultipleAngles"
):
    """
    Change the viewpoint of a photo by sliders, with a ready LoRA on Qwen Image Edit Plus.

    Turn, height, step forward and a wide-lens switch; for a full circle in degrees take the 2511 node.

    Args:
        images: The picture whose subject should be seen from another side.
        image_size: Size of the picture in pixels; unset, it follows the last input picture. More pixels cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        output_format: File format of the result.
        num_images: How many pictures to make in one run; more of them cost more.
        rotate_right_left: Turns the camera sideways in degrees; positive to the left, negative to the right.
        move_forward: How close the camera comes; zero stays where it is, higher ends in a close-up.
        vertical_angle: Camera height: towards the low end looks down from above, towards the high end looks up from the ground.
        wide_angle_lens: Takes the picture as through a wide-angle lens, with more of the room in view.
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
        rotate_right_left: dsl.Number = 0.0,
        move_forward: dsl.Number = 0.0,
        vertical_angle: dsl.Number = 0.0,
        wide_angle_lens: dsl.Input[bool] = False,
        lora_scale: dsl.Number = 1.25,
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
            rotate_right_left=rotate_right_left,
            move_forward=move_forward,
            vertical_angle=vertical_angle,
            wide_angle_lens=wide_angle_lens,
            lora_scale=lora_scale,
        )
