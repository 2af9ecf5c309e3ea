class ChronoEditLoraGalleryPaintbrush(dsl.Builder, node_type="fal.image_to_image.ChronoEditLoraGalleryPaintbrush"):
    """
    Turn strokes that you drew on a photo into real objects with ChronoEdit's Paintbrush LoRA.

    Takes the picture with its sketch, a prompt that names it and an optional mask; returns 480p or 720p.

    Args:
        image: Picture on which you have drawn the rough sketch that should become real.
        mask: Optional mask; black areas mark where the sketch should be worked out.
        prompt: Says what the drawn strokes should become.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        resolution: How large and detailed the result gets; higher takes longer.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        output_format: File format of the result.
        turbo_mode: Runs a shortened process that is quicker and hardly looks different.
        loras: Further ChronoEdit LoRAs to merge on top of the Paintbrush, each with its own weight.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef] | None = None,
        prompt: dsl.Input[str],
        num_inference_steps: dsl.Input[int] = 8,
        guidance_scale: dsl.Number = 1.0,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "480p",
        enable_safety_checker: dsl.Input[bool] = True,
        lora_scale: dsl.Number = 1.0,
        seed: dsl.Input[int] = -1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        turbo_mode: dsl.Input[bool] = True,
        loras: dsl.ListInput[shared.ChronoLoraWeight] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            resolution=resolution,
            enable_safety_checker=enable_safety_checker,
            lora_scale=lora_scale,
            seed=seed,
            output_format=output_format,
            turbo_mode=turbo_mode,
            loras=loras,
        )
