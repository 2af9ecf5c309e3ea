class FluxKontextLoraInpaint(dsl.Builder, node_type="fal.image_to_image.FluxKontextLoraInpaint"):
    """
    Put what a reference picture shows into a masked area with FLUX.1 Kontext [dev], LoRAs optional.

    Picture, mask and reference are all required; the other Kontext nodes take no mask.

    Args:
        image: Picture in which the masked area is repainted.
        prompt: What should appear in the masked area.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        reference_image: Picture of the thing or pattern that should appear in the masked area.
        mask: Picture that marks the area to repaint: white is painted anew, black stays.
        strength: How far the masked area may leave the original; this model works best with high values.
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
        image: dsl.FileInput[ImageRef],
        prompt: dsl.Input[str],
        num_inference_steps: dsl.Input[int] = 30,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 2.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
        reference_image: dsl.FileInput[ImageRef],
        mask: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.88,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            loras=loras,
            acceleration=acceleration,
            reference_image=reference_image,
            mask=mask,
            strength=strength,
        )
