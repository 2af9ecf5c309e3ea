class QwenImageEditPlusLoraGalleryNextScene(
    dsl.Builder, node_type="fal.image_to_image.QwenImageEditPlusLoraGalleryNextScene"
):
    """
    Produce the next frame of a story from one still, following a described camera move or change of framing, with the Qwen Image Edit Plus (2509) LoRA.

    Words steer it; multiple-angles takes numbers.

    Args:
        images: The frame from which the story goes on.
        prompt: What the next shot shows or how the camera moves. Begin with 'Next Scene:'.
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

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
        prompt: dsl.Input[str] = "Next Scene: The camera moves forward revealing more of the scene",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "regular",
        guidance_scale: dsl.Number = 1.0,
        lora_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[str] | None = None,
        num_inference_steps: dsl.Input[int] = 6,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            images=images,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            lora_scale=lora_scale,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
