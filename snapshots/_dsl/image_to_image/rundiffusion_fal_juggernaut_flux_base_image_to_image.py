class RundiffusionFalJuggernautFluxBaseImageToImage(
    dsl.Builder, node_type="fal.image_to_image.RundiffusionFalJuggernautFluxBaseImageToImage"
):
    """
    Redraw a picture with RunDiffusion's Juggernaut Base Flux, by prompt and a strength best kept high.

    The realism-minded stand-in for FLUX.1 [dev]; Pro is the flagship with less blurred backgrounds.

    Args:
        image: Picture to redraw, such as a painting, render or block-out.
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        strength: How far the result may leave the source. High values suit this model.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        output_format: File format of the result.
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
        strength: dsl.Number = 0.95,
        num_inference_steps: dsl.Input[int] = 40,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngValue] = "png",
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            strength=strength,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
        )
