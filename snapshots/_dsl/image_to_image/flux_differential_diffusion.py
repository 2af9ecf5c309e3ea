class FluxDifferentialDiffusion(dsl.Builder, node_type="fal.image_to_image.FluxDifferentialDiffusion"):
    """
    Change parts of a picture by different amounts with FLUX.1 [dev] and a change map in greys.

    Takes picture, map and prompt and little else; the general version adds LoRAs and control nets.

    Args:
        prompt: What the finished picture should show, as a whole scene: a description, not an instruction. Concrete words get closest.
        image: Picture to change, place by place, as the change map says.
        change_map_image: Image in shades of grey that sets, point by point, how much may change.
        strength: How far the picture is remade where the change map allows it; low keeps the original.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_images: How many pictures to make in one run; more of them cost more.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
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
        image: dsl.FileInput[ImageRef],
        change_map_image: dsl.FileInput[ImageRef],
        strength: dsl.Number = 0.85,
        num_inference_steps: dsl.Input[int] = 28,
        seed: dsl.Input[int] = -1,
        guidance_scale: dsl.Number = 3.5,
        num_images: dsl.Input[int] = 1,
        enable_safety_checker: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            change_map_image=change_map_image,
            strength=strength,
            num_inference_steps=num_inference_steps,
            seed=seed,
            guidance_scale=guidance_scale,
            num_images=num_images,
            enable_safety_checker=enable_safety_checker,
        )
