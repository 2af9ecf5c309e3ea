class Cartoonify(dsl.Builder, node_type="fal.image_to_image.Cartoonify"):
    """
    Turn a photo into a 3D animated-film cartoon with Cartoonify while keeping its composition.

    Needs only the image; a scale dial sets how far the look goes.

    Args:
        image: The source image that this endpoint works on.
        scale: Strength of the cartoon effect. Lower keeps more of the photo, higher exaggerates the 3D film look.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        use_cfg_zero: Starts guidance from a corrected first step, which can give cleaner pictures.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
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
        image: dsl.Input[ImageRef],
        scale: dsl.Number = 1.0,
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 28,
        enable_safety_checker: dsl.Input[bool] = True,
        use_cfg_zero: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            scale=scale,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            use_cfg_zero=use_cfg_zero,
            seed=seed,
        )
