class Plushify(dsl.Builder, node_type="fal.image_to_image.Plushify"):
    """
    Make a plush toy of what a picture shows with Plushify.

    A few words on the subject are optional, a scale sets the strength of the look, and up to four versions come from one run.

    Args:
        image: The picture whose subject becomes a plush toy.
        prompt: A description of the subject; best empty, but a help when the subject is misread.
        scale: Strength of the plush effect. Lower keeps more of the original picture.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        use_cfg_zero: Starts guidance from a corrected first step, which can give cleaner pictures.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_images: How many pictures to make in one run; more of them cost more.
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
        prompt: dsl.Input[str] = "",
        scale: dsl.Number = 1.0,
        guidance_scale: dsl.Number = 3.5,
        num_inference_steps: dsl.Input[int] = 28,
        enable_safety_checker: dsl.Input[bool] = True,
        use_cfg_zero: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
        num_images: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            scale=scale,
            guidance_scale=guidance_scale,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            use_cfg_zero=use_cfg_zero,
            seed=seed,
            num_images=num_images,
        )
