class ChronoEditLoraGalleryUpscaler(dsl.Builder, node_type="fal.image_to_image.ChronoEditLoraGalleryUpscaler"):
    """
    Enlarge and clean up a picture with ChronoEdit's Upscaler LoRA, by one to four times.

    Takes an image and no prompt; the other ChronoEdit nodes change the content at 480p or 720p.

    Args:
        image: Picture to enlarge and clean, such as a small, blurry or compressed one.
        upscale_factor: How many times wider and higher the result becomes.
        guidance_scale: How strictly the built-in instruction to enlarge is followed: higher is stricter and can look forced.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        lora_scale: How strongly the built-in add-on shows; lower blends it with the base model.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        output_format: File format of the result.
        loras: Further ChronoEdit LoRAs to merge on top of the Upscaler, each with its own weight.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        upscale_factor: dsl.Number = 2.0,
        guidance_scale: dsl.Number = 1.0,
        enable_safety_checker: dsl.Input[bool] = True,
        num_inference_steps: dsl.Input[int] = 30,
        lora_scale: dsl.Number = 1.0,
        seed: dsl.Input[int] = -1,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "jpeg",
        loras: dsl.ListInput[shared.ChronoLoraWeight] | None = None,
    ) -> None:
        super().__init__(
            image=image,
            upscale_factor=upscale_factor,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            num_inference_steps=num_inference_steps,
            lora_scale=lora_scale,
            seed=seed,
            output_format=output_format,
            loras=loras,
        )
