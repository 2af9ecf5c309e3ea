class FluxDifferentialDiffusion(dsl.Builder, node_type="fal.image_to_image.FluxDifferentialDiffusion"):
    """
    Change different parts of an image by different amounts with FLUX.1 [dev] Differential Diffusion: a greyscale change map sets how far each pixel may move.

    For gradients, not hard masks.

    Args:
        change_map_image: Image in shades of grey that sets, point by point, how much may change.
        image: The source image that this endpoint works on.
        prompt: What to change, or what the finished picture should show. Concrete words get closest.
        num_images: How many pictures to make in one go; each one is charged.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        strength: How far the picture is remade where the change map allows it; low keeps the original.
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
        change_map_image: dsl.Input[ImageRef],
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        num_images: dsl.Input[int] = 1,
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 28,
        strength: dsl.Number = 0.85,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            change_map_image=change_map_image,
            image=image,
            prompt=prompt,
            num_images=num_images,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            strength=strength,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
