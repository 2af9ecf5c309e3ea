class QwenImageEdit2509LoraGalleryMultipleAngles(
    dsl.Builder, node_type="fal.image_to_image.QwenImageEdit2509LoraGalleryMultipleAngles"
):
    """
    Re-shoot a picture from another camera position by numbers, rotate, move closer, tilt or widen, with a LoRA on Qwen-Image-Edit-2509 (Plus).

    The 2511 version uses orbit degrees and zoom, and looks at an object.

    Args:
        images: The picture whose subject should be seen from another side.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        move_forward: How close the camera comes; zero stays where it is, higher ends in a close-up.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        rotate_right_left: Turns the camera sideways in degrees; positive to the left, negative to the right.
        vertical_angle: Camera height: towards the low end looks down from above, towards the high end looks up from the ground.
        wide_angle_lens: Takes the picture as through a wide-angle lens, with more of the room in view.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        guidance_scale: dsl.Number = 1.0,
        lora_scale: dsl.Number = 1.25,
        move_forward: dsl.Number = 0.0,
        negative_prompt: dsl.Input[str] | None = None,
        num_inference_steps: dsl.Input[int] = 6,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        rotate_right_left: dsl.Number = 0.0,
        vertical_angle: dsl.Number = 0.0,
        wide_angle_lens: dsl.Input[bool] = False,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            images=images,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            lora_scale=lora_scale,
            move_forward=move_forward,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            rotate_right_left=rotate_right_left,
            vertical_angle=vertical_angle,
            wide_angle_lens=wide_angle_lens,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
