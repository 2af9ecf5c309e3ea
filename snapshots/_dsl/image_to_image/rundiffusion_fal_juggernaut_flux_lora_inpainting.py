class RundiffusionFalJuggernautFluxLoraInpainting(
    dsl.Builder, node_type="fal.image_to_image.RundiffusionFalJuggernautFluxLoraInpainting"
):
    """
    Inpaint a masked area with RunDiffusion's Juggernaut Base Flux and any number of FLUX LoRAs.

    A realism-leaning stand-in for FLUX.1 [dev] inpainting; the two image-to-image siblings have neither mask nor LoRA.

    Args:
        image: The source image that this endpoint works on.
        mask_url: Image that marks the area to work on, usually white where something may change.
        prompt: What should appear in the masked area.
        image_size: Size of the picture: a preset shape or your own width and height. Left out, edits usually keep the input's size.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        strength: How far the masked area may leave the original: low keeps most of it, the top value paints it anew.
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
        mask_url: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        image_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] | None = None,
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 3.5,
        loras: dsl.ListInput[shared.LoraWeight] | None = None,
        num_inference_steps: dsl.Input[int] = 28,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "jpeg",
        strength: dsl.Number = 0.85,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            mask_url=mask_url,
            prompt=prompt,
            image_size=image_size,
            num_images=num_images,
            guidance_scale=guidance_scale,
            loras=loras,
            num_inference_steps=num_inference_steps,
            output_format=output_format,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
