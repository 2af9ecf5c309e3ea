class Flux2LoraGalleryBallpointPenSketch(dsl.Builder, node_type="fal.text_to_image.Flux2LoraGalleryBallpointPenSketch"):
    """
    Draw ballpoint-pen sketches from text with FLUX.2 [dev] and a ready-made LoRA.

    The trigger word b4llp01nt in the prompt calls up the pen strokes; it draws from words and takes no picture.

    Args:
        prompt: What to sketch. Include the trigger word b4llp01nt so that the pen style takes hold.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Checks the finished pictures for unsafe content; off skips it.
        output_format: File format of the result.
        num_images: How many pictures to make in one run; more of them cost more.
        lora_scale: How strongly the ballpoint style shows. Lower lets plain FLUX.2 come through.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_4_3",
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
