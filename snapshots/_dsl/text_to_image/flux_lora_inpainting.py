class FluxLoraInpainting(dsl.Builder, node_type="fal.text_to_image.FluxLoraInpainting"):
    """
    Repaint a masked part of a picture with FLUX.1 [dev] and any number of LoRAs of your own.

    Only the masked area takes on the trained subject or style; Fill LoRA uses the model made for filling instead.

    Args:
        prompt: What should appear in the masked area.
        image_size: Size of the picture in pixels: a preset shape or a width and height; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        image: Picture in which the masked area is repainted.
        strength: How far the masked area may leave the original: near 0 it stays, at 1 it is painted anew.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    timings: dsl.Handle[dict[str, Any]]
    seed: dsl.Handle[int]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "none",
        image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.85,
        mask_url: dsl.FileInput[ImageRef],
    ) -> None:
        super().__init__(
            prompt=prompt,
            image_size=image_size,
            num_inference_steps=num_inference_steps,
            seed=seed,
            loras=loras,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            acceleration=acceleration,
            image=image,
            strength=strength,
            mask_url=mask_url,
        )
