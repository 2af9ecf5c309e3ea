class RundiffusionFalJuggernautFluxLoraInpainting(
    dsl.Builder, node_type="fal.image_to_image.RundiffusionFalJuggernautFluxLoraInpainting"
):
    """
    Inpaint a masked area with RunDiffusion's Juggernaut Base Flux and any number of FLUX LoRAs.

    A realism-leaning stand-in for FLUX.1 [dev] inpainting; the two image-to-image siblings have neither mask nor LoRA.

    Args:
        prompt: What should appear in the masked area.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one go; each one is charged.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        image: The source image that this endpoint works on.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
        mask_url: Image that marks the area to work on, usually white where something may change.
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
        image: dsl.Input[ImageRef],
        strength: dsl.Number = 0.85,
        mask_url: dsl.Input[ImageRef],
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
