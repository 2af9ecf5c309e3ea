class ControlLight(dsl.Builder, node_type="fal.image_to_image.ControlLight"):
    """
    fal-ai/control-light on fal.ai: its words are not written yet.

    Args:
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        output_format: File format of the result; it decides size, quality and whether transparency is possible.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]
    has_nsfw_concepts: dsl.Handle[list[bool]]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
