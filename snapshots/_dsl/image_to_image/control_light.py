class ControlLight(dsl.Builder, node_type="fal.image_to_image.ControlLight"):
    """
    Brighten dark photos with ControlLight, a lighting LoRA on FLUX.2 [klein].

    Takes a picture and needs no prompt; a lighting level from 0 to 1 sets how far the exposure is lifted, in four to eight steps.

    Args:
        image: The dark or underexposed photo to brighten.
        lighting_level: How far the light is lifted: 0 leaves the photo nearly as it is, 1 brightens it most.
        prompt: Restoration instruction for FLUX.2 [klein]; the default suits most dark photos.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_safety_checker: Turns fal's check of the result for unsafe content on; off skips it.
        output_format: File format of the result.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        lighting_level: dsl.Number = 0.75,
        prompt: dsl.Input[
            str
        ] = "Enhance this low-light image by lifting exposure and recovering visible details while preserving identity, geometry, atmosphere, natural colors, and avoiding halos, noise, over-sharpening, or overexposure.",
        seed: dsl.Input[int] = -1,
        enable_safety_checker: dsl.Input[bool] = True,
        output_format: dsl.Input[shared.ImageFormatJpegPngWebpValue] = "png",
        num_inference_steps: dsl.Input[int] = 4,
        guidance_scale: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            image=image,
            lighting_level=lighting_level,
            prompt=prompt,
            seed=seed,
            enable_safety_checker=enable_safety_checker,
            output_format=output_format,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
        )
