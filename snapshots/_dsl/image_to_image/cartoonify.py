class Cartoonify(dsl.Builder, node_type="fal.image_to_image.Cartoonify"):
    """
    Turn a photo into a 3D animated-film cartoon with Cartoonify, keeping its composition.

    Takes the picture and no prompt; a scale from 0.1 to 2 sets how far the look goes.

    Args:
        image: The photo to turn into a cartoon.
        scale: Strength of the cartoon effect. Lower keeps more of the photo, higher exaggerates the 3D film look.
        guidance_scale: How strictly the cartoon guidance is followed; higher can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        use_cfg_zero: Starts guidance from a corrected first step, which can give cleaner pictures.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
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
