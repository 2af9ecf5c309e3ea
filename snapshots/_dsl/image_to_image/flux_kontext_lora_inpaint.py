class FluxKontextLoraInpaint(dsl.Builder, node_type="fal.image_to_image.FluxKontextLoraInpaint"):
    """
    Place what a reference image shows into a masked part of another picture with FLUX.1 Kontext [dev], LoRAs optional.

    The Kontext endpoint that takes a mask; reference and mask are required.

    Args:
        image: The source image that this endpoint works on.
        mask: Image that marks the area to work on, usually white where something may change.
        reference_image: Image to take identity, style or content from, next to the main input.
        prompt: What should appear in the masked area.
        num_images: How many pictures to make in one go; each one is charged.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        strength: How far the masked area may leave the original; this model works best with high values.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    prompt: dsl.Handle[str]
    timings: dsl.Handle[dict[str, Any]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        mask: dsl.Input[ImageRef],
        reference_image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        acceleration: dsl.Input[shared.AccelerationThreeLevelsValue] = "none",
        guidance_scale: dsl.Number = 2.5,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        num_inference_steps: dsl.Input[int] = 30,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
        strength: dsl.Number = 0.88,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask=mask,
            reference_image=reference_image,
            prompt=prompt,
            num_images=num_images,
            acceleration=acceleration,
            guidance_scale=guidance_scale,
            loras=loras,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
