class FluxLoraFill(dsl.Builder, node_type="fal.image_to_image.FluxLoraFill"):
    """
    Fill or extend a masked area with FLUX.1 [dev] Fill and LoRAs of your own.

    Can take the filling from another picture, put untouched parts back and return the exact original size; the prompt is optional.

    Args:
        prompt: What should appear in the masked area. Beside a fill image it counts only if that asks for the prompt.
        image_size: Size of the picture in pixels: a preset shape or a width and height of your own; more pixels cost more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        image: Picture in which the masked area is filled.
        mask_url: Picture that marks the area to repaint: white is painted anew, black stays.
        paste_back: Puts the untouched parts of the original back around the new ones.
        fill_image: Picture or pictures to paste into the masked area, with options to fill in context and use the prompt too.
        resize_to_original: Scales the result back to the exact size of the input.
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
        prompt: dsl.Input[str] = "",
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        guidance_scale: dsl.Number = 30.0,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        acceleration: dsl.Input[shared.AccelerationTwoLevelsValue] = "none",
        image: dsl.FileInput[ImageRef],
        mask_url: dsl.FileInput[ImageRef],
        paste_back: dsl.Input[bool] = True,
        fill_image: dsl.Input[shared.FluxLoraFillImageFillInput] | None = None,
        resize_to_original: dsl.Input[bool] = False,
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
            mask_url=mask_url,
            paste_back=paste_back,
            fill_image=fill_image,
            resize_to_original=resize_to_original,
        )
